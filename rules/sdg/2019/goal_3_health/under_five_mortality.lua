-- Children who die before their fifth birthday. SDG Index code sdg3_u5mort; 130.1
-- gives 0 points, 2.6 gives 100.
return {
  label     = { de = "Kindersterblichkeit unter fünf Jahren",
                en = "Under-five mortality" },
  unit      = "per 1,000 live births",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "under_five_mortality",
  normalise = goalposts{ low = 2.6, high = 130.1 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { under_five_mortality = 2.8, gives = 2.8 },
    -- Chad
    { under_five_mortality = 123.2, gives = 123.2 },
    { gives = "missing" },
  },
}
