-- Years of schooling that men of 25 and over have had on average; 15 years are
-- enough.
return {
  label     = { de = "Durchschnittliche Schulbesuchsdauer, Männer",
                en = "Mean years of schooling, men" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "mean_schooling_men",
  normalise = goalposts{ low = 0, high = 15, to = {0, 1} },
  basis     = "published",
  examples  = { { mean_schooling_men = 14.53505039, gives = 14.53505039 } },
}
