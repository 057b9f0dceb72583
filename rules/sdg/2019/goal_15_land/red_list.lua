-- How far species are from extinction: 1 if none is threatened. SDG Index code
-- sdg15_redlist; 0.6 gives 0 points, 1 gives 100.
return {
  label     = { de = "Rote-Liste-Index", en = "Red List Index of species survival" },
  unit      = "index (0 to 1)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "red_list",
  normalise = goalposts{ low = 0.6, high = 1 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { red_list = 0.99166, gives = 0.99166 },
    -- Chad
    { red_list = 0.91989, gives = 0.91989 },
    { gives = "missing" },
  },
}
