-- Years that a newborn child would live if mortality stayed as it is. SDG Index code
-- sdg3_lifee; 54 gives 0 points, 83 gives 100.
return {
  label     = { de = "Lebenserwartung bei der Geburt",
                en = "Life expectancy at birth" },
  unit      = "years",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "life_expectancy",
  normalise = goalposts{ low = 54, high = 83 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { life_expectancy = 82.4, gives = 82.4 },
    -- Chad
    { life_expectancy = 54.3, gives = 54.3 },
    { gives = "missing" },
  },
}
