-- Fish caught with trawls, which harm the sea floor. SDG Index code sdg14_trawl; 90
-- gives 0 points, 1 gives 100.
return {
  label     = { de = "Fang mit Schleppnetzen", en = "Fish caught by trawling" },
  unit      = "% of catch",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "trawling",
  normalise = goalposts{ low = 1, high = 90 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { trawling = 79.26052547433, gives = 79.26052547433 },
    -- India
    { trawling = 10.2031356, gives = 10.2031356 },
    { gives = "missing" },
  },
}
