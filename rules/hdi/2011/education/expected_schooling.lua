-- Years of schooling that a child entering school can expect; 18 years are enough.
return {
  label     = { de = "Voraussichtliche Schulbesuchsdauer",
                en = "Expected years of schooling" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "expected_schooling",
  normalise = goalposts{ low = 0, high = 18, to = {0, 1} },
  basis     = "published",
  examples  = { { expected_schooling = 15.9, gives = 15.9 } },
}
