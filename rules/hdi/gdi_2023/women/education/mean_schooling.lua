-- Years of schooling that women of 25 and over have had on average; 15 years are
-- enough.
return {
  label     = { de = "Durchschnittliche Schulbesuchsdauer, Frauen",
                en = "Mean years of schooling, women" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "mean_schooling_women",
  normalise = goalposts{ low = 0, high = 15, to = {0, 1} },
  basis     = "published",
  examples  = { { mean_schooling_women = 13.99030018, gives = 13.99030018 } },
}
