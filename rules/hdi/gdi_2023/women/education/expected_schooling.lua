-- Years of schooling that a girl entering school can expect; 18 years are enough.
return {
  label     = { de = "Voraussichtliche Schulbesuchsdauer, Frauen",
                en = "Expected years of schooling, women" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "expected_schooling_women",
  normalise = goalposts{ low = 0, high = 18, to = {0, 1} },
  basis     = "published",
  examples  = { { expected_schooling_women = 17.36997986, gives = 17.36997986 } },
}
