-- Mean protected area of the freshwater sites that matter to biodiversity. SDG Index
-- code sdg15_cpfa; 0 gives 0 points, 100 gives 100.
return {
  label     = { de = "Geschützte Süßwassergebiete", en = "Protected freshwater sites" },
  unit      = "% of area",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "freshwater_protection",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { freshwater_protection = 61.87511, gives = 61.87511 },
    -- Chad
    { freshwater_protection = 70.22238, gives = 70.22238 },
    { gives = "missing" },
  },
}
