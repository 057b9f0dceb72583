-- Life expectancy at birth.
-- The posts are 20 years, which no country of the twentieth century is taken to have
-- stayed below, and 85 years, what a society can aspire to.
return {
  label     = { de = "Lebenserwartung bei der Geburt",
                en = "Life expectancy at birth" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "life_expectancy",
  normalise = goalposts{ low = 20, high = 85, to = {0, 1} },
  basis     = "published",
  examples  = { { life_expectancy = 80.989, gives = 80.989 } },
}
