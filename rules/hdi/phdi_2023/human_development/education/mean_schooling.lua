-- Years of schooling that adults of 25 and over have had on average.
-- The upper post, 15 years, was what the report of 2014 projected as the highest for
-- 2025.
return {
  label     = { de = "Durchschnittliche Schulbesuchsdauer",
                en = "Mean years of schooling" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "mean_schooling",
  normalise = goalposts{ low = 0, high = 15, to = {0, 1} },
  basis     = "published",
  examples  = { { mean_schooling = 14.25594044, gives = 14.25594044 } },
}
