-- How well essential health services reach the population. SDG Index code sdg3_uhc;
-- 38.2 gives 0 points, 100 gives 100.
return {
  label     = { de = "Index der allgemeinen Gesundheitsversorgung",
                en = "Universal health coverage tracer index" },
  unit      = "score (0 to 100)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "health_coverage",
  normalise = goalposts{ low = 38.2, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { health_coverage = 94.605, gives = 94.605 },
    -- Chad
    { health_coverage = 39.617, gives = 39.617 },
    { gives = "missing" },
  },
}
