-- Groundwater used up abroad for what is imported. SDG Index code sdg6_gwd; 42.6
-- gives 0 points, 0.1 gives 100.
return {
  label     = { de = "Importierte Grundwasserzehrung",
                en = "Imported groundwater depletion" },
  unit      = "m³ a year per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "groundwater_imports",
  normalise = goalposts{ low = 0.1, high = 42.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { groundwater_imports = 7.9899705288365555, gives = 7.9899705288365555 },
    -- Chad
    { groundwater_imports = 0.11489299080838797, gives = 0.11489299080838797 },
    { gives = "missing" },
  },
}
