-- Wie viele öffentliche Ladepunkte es gibt und wie schnell sie laden. Die Zahl je 1.000
-- Einwohner ist der Leitwert und zählt doppelt.
return {
  label     = { de = "Ladeinfrastruktur", en = "Charging infrastructure" },
  basis     = "described",
  children  = {
    "ladepunkte_je_1000",
    "ladepunkte_je_km2",
    "schnellladepunkte_anteil",
  },
  weights   = {
    ladepunkte_je_1000 = 2,
    ladepunkte_je_km2 = 1,
    schnellladepunkte_anteil = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
