-- Wie viel verbraucht und wie viel wiederverwendet wird. Drei verschiedene Dinge,
-- keines wichtiger als das andere. Haus- und Sperrmüll fehlt, weil er aus den beiden
-- Zahlen zum Abfall folgt.
return {
  label     = { de = "Abfall und Wasser", en = "Waste and water" },
  basis     = "own",
  children  = {
    "haushaltsabfall_je_einwohner",
    "getrennt_erfasst_anteil",
    "wasserabgabe_je_einwohner",
  },
  weights   = {
    haushaltsabfall_je_einwohner = 1,
    getrennt_erfasst_anteil = 1,
    wasserabgabe_je_einwohner = 1,
  },
  aggregate = "arithmetic",
}
