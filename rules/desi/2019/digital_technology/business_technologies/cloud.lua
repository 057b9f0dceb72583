-- DESI indicator 3b4. Enterprises that buy cloud services of intermediate or
-- sophisticated kind.
return {
  label     = { de = "Cloud", en = "Cloud" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "cloud",
  normalise = goalposts{ low = 0, high = 0.75, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { cloud = 0.3289792546583851, gives = 0.3289792546583851 },
    -- Romania, imputed
    { cloud = 0.054829875776397516, gives = 0.054829875776397516 },
    { gives = "missing" },
  },
}
