-- Harvest of cereals per hectare. SDG Index code sdg2_crlyld; 0.2 gives 0 points, 8.6
-- gives 100.
return {
  label     = { de = "Getreideertrag", en = "Cereal yield" },
  unit      = "t/ha",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "cereal_yield",
  normalise = goalposts{ low = 0.2, high = 8.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { cereal_yield = 5.4382, gives = 5.4382 },
    -- Chad
    { cereal_yield = 0.8447, gives = 0.8447 },
    { gives = "missing" },
  },
}
