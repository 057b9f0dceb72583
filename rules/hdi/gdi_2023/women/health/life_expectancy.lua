-- Life expectancy of women at birth.
-- Both posts, 22.5 and 87.5 years, are two and a half years more than those for all:
-- women live longer than men wherever both live well.
return {
  label     = { de = "Lebenserwartung von Frauen",
                en = "Life expectancy of women" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "life_expectancy_women",
  normalise = goalposts{ low = 22.5, high = 87.5, to = {0, 1} },
  basis     = "published",
  examples  = { { life_expectancy_women = 83.487, gives = 83.487 } },
}
