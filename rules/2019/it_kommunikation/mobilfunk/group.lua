-- Wie weit LTE in der Stadt reicht und wie gut und schnell ihre Mobilfunknetze sind.
return {
  label     = { de = "Mobilfunk", en = "Mobile network" },
  basis     = "described",
  children  = {
    "mobilfunk_lte_haushalte",
    "mobilfunk_netzqualitaet",
    "mobilfunk_datenrate",
  },
  weights   = {
    mobilfunk_lte_haushalte = 1,
    mobilfunk_netzqualitaet = 1,
    mobilfunk_datenrate = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
