-- Strom, der auf dem Gebiet der Stadt erneuerbar erzeugt werden kann. Sonne lässt sich
-- auf jedem Dach nutzen und zählt voll; Wind, Biomasse und Wasser brauchen Lagen, die
-- nicht jede Stadt hat, und zählen halb.
return {
  label     = { de = "Erneuerbare Energien", en = "Renewable energy" },
  basis     = "own",
  children  = {
    "pv_leistung_je_1000",
    "ee_ohne_pv_je_1000",
  },
  weights   = {
    pv_leistung_je_1000 = 1,
    ee_ohne_pv_je_1000 = 0.5,
  },
  aggregate = "arithmetic",
}
