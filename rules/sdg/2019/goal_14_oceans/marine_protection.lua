-- Mean protected area of the marine sites that matter to biodiversity. SDG Index code
-- sdg14_cpma; 0 gives 0 points, 100 gives 100.
return {
  label     = { de = "Geschützte Meeresgebiete", en = "Protected marine sites" },
  unit      = "% of area",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "marine_protection",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { marine_protection = 59.52216, gives = 59.52216 },
    -- India
    { marine_protection = 29.01888, gives = 29.01888 },
    { gives = "missing" },
  },
}
