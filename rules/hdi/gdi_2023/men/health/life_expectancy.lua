-- Life expectancy of men at birth.
-- Both posts, 17.5 and 82.5 years, are two and a half years less than those for all:
-- women live longer than men wherever both live well.
return {
  label     = { de = "Lebenserwartung von Männern",
                en = "Life expectancy of men" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "life_expectancy_men",
  normalise = goalposts{ low = 17.5, high = 82.5, to = {0, 1} },
  basis     = "published",
  examples  = { { life_expectancy_men = 78.512, gives = 78.512 } },
}
