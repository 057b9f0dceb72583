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
    { big_data = 0.18950199999999998, gives = 0.18950199999999998 },
    -- Romania
    { big_data = 0.111181, gives = 0.111181 },
    { gives = "missing" },
  },
}
