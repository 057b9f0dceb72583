-- Öffentliche Ladepunkte: wie dicht, wie schnell und wie rasch es mehr werden.
-- „Ladepunkte je 1.000 Einwohner“ zählt doppelt, „Zubau an Ladepunkten“ zählt halb.
-- Beste Stadt 100, letzte Stadt 0, alle anderen dazwischen.
return {
  label     = { de = "Ladeinfrastruktur", en = "Charging infrastructure" },
  basis     = "published",
  children  = {
    "ladepunkte_je_1000",
    "ladepunkte_je_km2",
    "schnellladepunkte_anteil",
    "ladepunkte_zubau_je_1000",
  },
  weights   = {
    ladepunkte_je_1000 = 2,
    ladepunkte_je_km2 = 1,
    schnellladepunkte_anteil = 1,
    ladepunkte_zubau_je_1000 = 0.5,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
