-- Wie viele öffentliche Ladepunkte es gibt und wie schnell sie laden.
return {
  label     = { de = "Ladeinfrastruktur", en = "Charging infrastructure" },
  basis     = "described",
  children  = {
    "ladepunkte_je_1000",
    "ladepunkte_je_km2",
    "schnellladepunkte_anteil",
  },
  weights   = {
    ladepunkte_je_1000 = 1,
    ladepunkte_je_km2 = 1,
    schnellladepunkte_anteil = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
