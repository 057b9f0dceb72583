-- Wie weit 5G in der Stadt reicht und wie gut und schnell ihre Mobilfunknetze sind. Die
-- Haushalte mit 5G sind der Leitwert und zählen doppelt.
return {
  label     = { de = "Mobilfunk (5G)", en = "Mobile network (5G)" },
  basis     = "described",
  children  = {
    "mobilfunk_netzqualitaet",
    "mobilfunk_datenrate",
    "mobilfunk_5g_haushalte",
    "mobilfunk_5g_gewerbeflaeche",
  },
  weights   = {
    mobilfunk_netzqualitaet = 1,
    mobilfunk_datenrate = 1,
    mobilfunk_5g_haushalte = 2,
    mobilfunk_5g_gewerbeflaeche = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
