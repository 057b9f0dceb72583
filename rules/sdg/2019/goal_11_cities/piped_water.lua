-- People in cities with improved water that comes by pipe. SDG Index code
-- sdg11_pipedwat; 6.1 gives 0 points, 100 gives 100.
return {
  label     = { de = "Leitungswasser", en = "Improved water source, piped" },
  unit      = "% of urban population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "piped_water",
  normalise = goalposts{ low = 6.1, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { piped_water = 100, gives = 100 },
    -- Chad
    { piped_water = 52.97101580127702, gives = 52.97101580127702 },
    { gives = "missing" },
  },
}
