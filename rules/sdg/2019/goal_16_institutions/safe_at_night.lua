-- People who feel safe when they walk alone at night where they live. SDG Index code
-- sdg16_safe; 33 gives 0 points, 90 gives 100.
return {
  label     = { de = "Sicherheitsgefühl bei Nacht",
                en = "People who feel safe at night" },
  unit      = "% of respondents",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "safe_at_night",
  normalise = goalposts{ low = 33, high = 90 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { safe_at_night = 77.09798774631726, gives = 77.09798774631726 },
    -- Chad
    { safe_at_night = 42.85679298413237, gives = 42.85679298413237 },
    { gives = "missing" },
  },
}
