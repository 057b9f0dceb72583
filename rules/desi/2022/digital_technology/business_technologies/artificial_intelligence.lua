-- DESI indicator 3b5. Enterprises that use a technology of artificial intelligence.
return {
  label     = { de = "Künstliche Intelligenz", en = "Artificial intelligence" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "artificial_intelligence",
  normalise = goalposts{ low = 0, high = 0.75, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { artificial_intelligence = 0.157888, gives = 0.157888 },
    -- Romania
    { artificial_intelligence = 0.013826, gives = 0.013826 },
    { gives = "missing" },
  },
}
