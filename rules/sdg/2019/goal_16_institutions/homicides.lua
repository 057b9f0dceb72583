-- People who are killed on purpose. SDG Index code sdg16_homicides; 38 gives 0
-- points, 0.3 gives 100.
return {
  label     = { de = "Tötungsdelikte", en = "Homicides" },
  unit      = "per 100,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "homicides",
  normalise = goalposts{ low = 0.3, high = 38 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { homicides = 1.0777628684988174, gives = 1.0777628684988174 },
    -- Chad
    { homicides = 9.040300292596129, gives = 9.040300292596129 },
    { gives = "missing" },
  },
}
