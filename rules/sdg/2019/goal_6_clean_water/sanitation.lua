-- People who use at least basic sanitation services. SDG Index code sdg6_sanita; 9.7
-- gives 0 points, 100 gives 100.
return {
  label     = { de = "Mindestens grundlegende Sanitärversorgung",
                en = "At least basic sanitation services" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "sanitation",
  normalise = goalposts{ low = 9.7, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { sanitation = 99.3035336149085, gives = 99.3035336149085 },
    -- Chad
    { sanitation = 9.54838784300001, gives = 9.54838784300001 },
    { gives = "missing" },
  },
}
