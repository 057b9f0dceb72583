-- DESI indicator 1a3. People aged 16 to 74 with at least basic skills in creating
-- digital content, one of the five areas of the Digital Skills Indicator.
return {
  label     = { de = "Mindestens grundlegende Kompetenzen für digitale Inhalte",
                en = "At least basic digital content creation skills" },
  unit      = "share (0 to 1)",
  source    = "eurostat_households",
  direction = "higher",
  value     = "digital_content_skills",
  normalise = goalposts{ low = 0.25, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { digital_content_skills = 0.8066849856683673, gives = 0.8066849856683673 },
    -- Romania, imputed
    { digital_content_skills = 0.4033400604489795, gives = 0.4033400604489795 },
    { gives = "missing" },
  },
}
