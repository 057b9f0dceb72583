-- Wie weit LTE und 5G in der Stadt reichen und wie gut und schnell ihre Mobilfunknetze
-- sind.
return {
  label     = { de = "Mobilfunk", en = "Mobile network" },
  basis     = "published",
  children  = {
    "mobilfunk_lte_haushalte",
    "mobilfunk_netzqualitaet",
    "mobilfunk_datenrate",
    "mobilfunk_5g_haushalte",
  },
  weights   = {
    mobilfunk_lte_haushalte = 1,
    mobilfunk_netzqualitaet = 1,
    mobilfunk_datenrate = 1,
    mobilfunk_5g_haushalte = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
