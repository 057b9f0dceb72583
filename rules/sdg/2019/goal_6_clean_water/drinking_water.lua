-- People who use at least basic drinking water services. SDG Index code sdg6_water;
-- 40 gives 0 points, 100 gives 100.
return {
  label     = { de = "Mindestens grundlegende Trinkwasserversorgung",
                en = "At least basic drinking water services" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "drinking_water",
  normalise = goalposts{ low = 40, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { drinking_water = 100, gives = 100 },
    -- Chad
    { drinking_water = 42.5376044742954, gives = 42.5376044742954 },
    { gives = "missing" },
  },
}
