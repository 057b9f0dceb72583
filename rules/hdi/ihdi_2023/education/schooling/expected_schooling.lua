-- Years of schooling that a child entering school can expect.
-- 18 years, as long as a master's degree takes in most countries, are enough; more do
-- not count as more.
return {
  label     = { de = "Voraussichtliche Schulbesuchsdauer",
                en = "Expected years of schooling" },
  unit      = "years",
  source    = "hdr",
  direction = "higher",
  value     = "expected_schooling",
  normalise = goalposts{ low = 0, high = 18, to = {0, 1} },
  basis     = "published",
  examples  = { { expected_schooling = 17.34334946, gives = 17.34334946 } },
}
