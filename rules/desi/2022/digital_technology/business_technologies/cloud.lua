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
    -- Finland
    { cloud = 0.662799, gives = 0.662799 },
    -- Romania
    { cloud = 0.113267, gives = 0.113267 },
    { gives = "missing" },
  },
}
