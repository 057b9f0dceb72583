-- Wie viele öffentliche Ladepunkte es gibt, wie schnell sie laden und wie viele
-- hinzukommen. Die Zahl je 1.000 Einwohner ist der Leitwert und zählt doppelt; der
-- Zubau schwankt von Jahr zu Jahr und zählt halb.
return {
  label     = { de = "Ladeinfrastruktur", en = "Charging infrastructure" },
  basis     = "own",
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
