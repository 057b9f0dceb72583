-- People who have electricity. SDG Index code sdg7_elecac; 9.1 gives 0 points, 100
-- gives 100.
return {
  label     = { de = "Zugang zu Strom", en = "Access to electricity" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "electricity_access",
  normalise = goalposts{ low = 9.1, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { electricity_access = 100, gives = 100 },
    -- Chad
    { electricity_access = 8.83089828491211, gives = 8.83089828491211 },
    { gives = "missing" },
  },
}
