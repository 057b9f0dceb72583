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
    -- Finland, imputed
    { ict_sustainability = 0.7415371176524229, gives = 0.7415371176524229 },
    -- Romania, imputed
    { ict_sustainability = 0.6569103317397176, gives = 0.6569103317397176 },
    { gives = "missing" },
  },
}
