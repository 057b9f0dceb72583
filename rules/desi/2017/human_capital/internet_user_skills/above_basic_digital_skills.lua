-- DESI indicator 1a2. People aged 16 to 74 whose skills are above basic in each of
-- the five areas of the Digital Skills Indicator.
return {
  label     = { de = "Mehr als grundlegende digitale Kompetenzen",
                en = "Above basic digital skills" },
  unit      = "share (0 to 1)",
  source    = "eurostat_households",
  direction = "higher",
  value     = "above_basic_digital_skills",
  normalise = goalposts{ low = 0, high = 0.66, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { above_basic_digital_skills = 0.3904686603069909, gives = 0.3904686603069909 },
    -- Romania, imputed
    { above_basic_digital_skills = 0.0707956299817629, gives = 0.0707956299817629 },
    { gives = "missing" },
  },
}
