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
    { cloud = 0.4150621118012423, gives = 0.4150621118012423 },
    -- Romania, imputed
    { cloud = 0.06917701863354038, gives = 0.06917701863354038 },
    { gives = "missing" },
  },
}
