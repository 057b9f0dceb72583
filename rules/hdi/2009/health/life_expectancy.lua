-- Life expectancy at birth, between 25 and 85 years.
return {
  label     = { de = "Lebenserwartung bei der Geburt",
                en = "Life expectancy at birth" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "life_expectancy",
  normalise = goalposts{ low = 25, high = 85, to = {0, 1} },
  basis     = "published",
  examples  = { { life_expectancy = 79.8, gives = 79.8 } },
}
