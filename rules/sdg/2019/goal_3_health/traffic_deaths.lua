-- People who die in road traffic. SDG Index code sdg3_traffic; 33.7 gives 0 points,
-- 3.2 gives 100.
return {
  label     = { de = "Verkehrstote", en = "Traffic deaths" },
  unit      = "per 100,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "traffic_deaths",
  normalise = goalposts{ low = 3.2, high = 33.7 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { traffic_deaths = 2.9, gives = 2.9 },
    -- Chad
    { traffic_deaths = 24.3, gives = 24.3 },
    { gives = "missing" },
  },
}
