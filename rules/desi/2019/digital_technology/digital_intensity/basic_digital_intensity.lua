-- DESI indicator 3a1. Small and medium enterprises that use at least four of twelve
-- digital technologies.
return {
  label     = { de = "KMU mit mindestens grundlegender digitaler Intensität",
                en = "SMEs with at least a basic level of digital intensity" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "basic_digital_intensity",
  normalise = goalposts{ low = 0.2, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { basic_digital_intensity = 0.6343063108023999, gives = 0.6343063108023999 },
    -- Romania, imputed
    { basic_digital_intensity = 0.17271659885063884, gives = 0.17271659885063884 },
    { gives = "missing" },
  },
}
