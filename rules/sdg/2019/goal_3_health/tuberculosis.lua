-- New cases and relapses of tuberculosis in a year. SDG Index code sdg3_tb; 561 gives
-- 0 points, 0 gives 100.
return {
  label     = { de = "Neuerkrankungen an Tuberkulose",
                en = "Incidence of tuberculosis" },
  unit      = "per 100,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "tuberculosis",
  normalise = goalposts{ low = 0, high = 561 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { tuberculosis = 5.7, gives = 5.7 },
    -- Chad
    { tuberculosis = 154, gives = 154 },
    { gives = "missing" },
  },
}
