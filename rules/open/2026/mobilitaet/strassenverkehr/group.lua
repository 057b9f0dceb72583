-- Wie sehr die Stadt am Auto hängt und wie sicher ihre Straßen sind. Beides ist eine
-- Wirkung, keine Maßnahme, und zählt gleich.
return {
  label     = { de = "Straßenverkehr", en = "Road traffic" },
  basis     = "own",
  children  = {
    "pkw_je_1000",
    "unfaelle_je_1000",
  },
  weights   = {
    pkw_je_1000 = 1,
    unfaelle_je_1000 = 1,
  },
  aggregate = "arithmetic",
}
