-- Specialists, how they are trained and who they are. Specialists, and women among
-- them, count twice.
return {
  label     = { de = "Fortgeschrittene Kompetenzen",
                en = "Advanced skills and development" },
  children  = {
    "ict_specialists",
    "female_ict_specialists",
    "ict_training",
    "ict_graduates",
  },
  weights   = {
    ict_specialists = 2,
    female_ict_specialists = 2,
    ict_training = 1,
    ict_graduates = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
