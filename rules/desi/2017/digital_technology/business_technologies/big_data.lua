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
    { big_data = 0.147814, gives = 0.147814 },
    -- Romania
    { big_data = 0.11175700000000001, gives = 0.11175700000000001 },
    { gives = "missing" },
  },
}
