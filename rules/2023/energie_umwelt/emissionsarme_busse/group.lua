-- Antriebe der Linienbusse im Stadtverkehr.
-- Alle Parameter zählen gleich. Beste Stadt 100, letzte Stadt 0, alle anderen
-- dazwischen.
return {
  label     = { de = "Emissionsarme Busse", en = "Low-emission buses" },
  basis     = "published",
  children  = { "busse_emissionsarm_anteil", "busse_emissionsfrei_anteil" },
  weights   = { busse_emissionsarm_anteil = 1, busse_emissionsfrei_anteil = 1 },
  aggregate = "arithmetic",
  normalise = "minmax",
}
