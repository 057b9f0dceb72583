-- Life expectancy at birth.
-- The upper post, 83.4 years, is that of Japan in 2011.
return {
  label     = { de = "Lebenserwartung bei der Geburt",
                en = "Life expectancy at birth" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "life_expectancy",
  normalise = goalposts{ low = 20, high = 83.4, to = {0, 1} },
  basis     = "published",
  examples  = { { life_expectancy = 80.4, gives = 80.4 } },
}
