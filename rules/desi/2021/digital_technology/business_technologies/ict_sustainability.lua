-- DESI indicator 3b6. Enterprises whose green action rests on ICT with medium or high
-- intensity. Three in ten is the lower goalpost.
return {
  label     = { de = "IKT für ökologische Nachhaltigkeit",
                en = "ICT for environmental sustainability" },
  unit      = "share (0 to 1)",
  source    = "ict_environment",
  direction = "higher",
  value     = "ict_sustainability",
  normalise = goalposts{ low = 0.3, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { ict_sustainability = 0.7667493796526054, gives = 0.7667493796526054 },
    -- Romania
    { ict_sustainability = 0.679245283018868, gives = 0.679245283018868 },
    { gives = "missing" },
  },
}
