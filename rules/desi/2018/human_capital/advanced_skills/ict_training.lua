-- DESI indicator 1b3. Enterprises that trained their staff to develop or improve ICT
-- skills.
return {
  label     = { de = "Unternehmen mit IKT-Schulungen",
                en = "Enterprises providing ICT training" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "ict_training",
  normalise = goalposts{ low = 0, high = 0.5, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { ict_training = 0.375139, gives = 0.375139 },
    -- Romania
    { ict_training = 0.044337, gives = 0.044337 },
    { gives = "missing" },
  },
}
