-- DESI indicator 3b2. Enterprises that use two or more kinds of social media.
return {
  label     = { de = "Soziale Medien", en = "Social media" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "social_media",
  normalise = goalposts{ low = 0, high = 0.6, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { social_media = 0.286831, gives = 0.286831 },
    -- Romania
    { social_media = 0.092263, gives = 0.092263 },
    { gives = "missing" },
  },
}
