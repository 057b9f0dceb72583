-- Years of schooling that adults of 25 and over have had on average.
-- The upper post, 13.1 years, is that of the Czech Republic in 2005.
return {
  label     = { de = "Durchschnittliche Schulbesuchsdauer",
                en = "Mean years of schooling" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "mean_schooling",
  normalise = goalposts{ low = 0, high = 13.1, to = {0, 1} },
  basis     = "published",
  examples  = { { mean_schooling = 12.2, gives = 12.2 } },
}
