-- Versorgung mit 4G und 5G und die Güte des Netzes, wie sie gemessen wird.
-- „5G-Netzabdeckung der Haushalte“ zählt doppelt. Am Ende steht die beste Stadt bei
-- 100 und die letzte bei 0.
return {
  label     = { de = "Mobilfunk (5G)", en = "Mobile network (5G)" },
  basis     = "published",
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
