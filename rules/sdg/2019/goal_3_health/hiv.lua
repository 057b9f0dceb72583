-- People newly infected with HIV in a year. SDG Index code sdg3_hiv; 5.5 gives 0
-- points, 0 gives 100.
return {
  label     = { de = "Neuinfektionen mit HIV", en = "New HIV infections" },
  unit      = "per 1,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "hiv",
  normalise = goalposts{ low = 0, high = 5.5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { hiv = 0.07, gives = 0.07 },
    -- Chad
    { hiv = 0.41, gives = 0.41 },
    { gives = "missing" },
  },
}
