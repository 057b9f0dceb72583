-- DESI indicator 3b3. Enterprises that analyse big data.
return {
  label     = { de = "Big Data", en = "Big data" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "big_data",
  normalise = goalposts{ low = 0, high = 0.75, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { big_data = 0.216212, gives = 0.216212 },
    -- Romania
    { big_data = 0.050956, gives = 0.050956 },
    { gives = "missing" },
  },
}
