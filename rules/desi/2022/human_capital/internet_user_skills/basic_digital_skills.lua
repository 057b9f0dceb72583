-- DESI indicator 1a1. People aged 16 to 74 who have at least basic skills in each of
-- the five areas of the Digital Skills Indicator: information, communication, problem
-- solving, safety and creating content.
return {
  label     = { de = "Mindestens grundlegende digitale Kompetenzen",
                en = "At least basic digital skills" },
  unit      = "share (0 to 1)",
  source    = "eurostat_households",
  direction = "higher",
  value     = "basic_digital_skills",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { basic_digital_skills = 0.79178, gives = 0.79178 },
    -- Romania
    { basic_digital_skills = 0.278218, gives = 0.278218 },
    { gives = "missing" },
  },
}
