-- Mean protected area of the sites on land that matter to biodiversity. SDG Index
-- code sdg15_cpta; 4.6 gives 0 points, 100 gives 100.
return {
  label     = { de = "Geschützte Landgebiete", en = "Protected terrestrial sites" },
  unit      = "% of area",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "terrestrial_protection",
  normalise = goalposts{ low = 4.6, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { terrestrial_protection = 58.80837, gives = 58.80837 },
    -- Chad
    { terrestrial_protection = 70.63118, gives = 70.63118 },
    { gives = "missing" },
  },
}
