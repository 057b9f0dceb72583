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
    -- Finland, imputed
    { artificial_intelligence = 0.09579016393442624, gives = 0.09579016393442624 },
    -- Romania, imputed
    { artificial_intelligence = 0.00598688524590164, gives = 0.00598688524590164 },
    { gives = "missing" },
  },
}
