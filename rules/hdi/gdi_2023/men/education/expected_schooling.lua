-- Years of schooling that a boy entering school can expect; 18 years are enough.
return {
  label     = { de = "Voraussichtliche Schulbesuchsdauer, Männer",
                en = "Expected years of schooling, men" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "expected_schooling_men",
  normalise = goalposts{ low = 0, high = 18, to = {0, 1} },
  basis     = "published",
  examples  = { { expected_schooling_men = 17.31982994, gives = 17.31982994 } },
}
