-- People who have clean fuels and technology to cook with. SDG Index code
-- sdg7_cleanfuel; 2 gives 0 points, 100 gives 100.
return {
  label     = { de = "Saubere Brennstoffe zum Kochen", en = "Clean fuels for cooking" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "clean_cooking",
  normalise = goalposts{ low = 2, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { clean_cooking = 100, gives = 100 },
    -- Chad
    { clean_cooking = 3.13, gives = 3.13 },
    { gives = "missing" },
  },
}
