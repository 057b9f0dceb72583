-- Mit welchem Antrieb die Linienbusse der Stadt fahren. Busse ganz ohne Abgase zählen
-- in beiden Parametern; ihr eigener zählt deshalb halb.
return {
  label     = { de = "Emissionsarme Busse", en = "Low-emission buses" },
  basis     = "described",
  children  = { "busse_emissionsarm_anteil", "busse_emissionsfrei_anteil" },
  weights   = { busse_emissionsarm_anteil = 1, busse_emissionsfrei_anteil = 0.5 },
  aggregate = "arithmetic",
  normalise = best{},
}
