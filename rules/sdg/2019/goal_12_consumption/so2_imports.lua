-- Sulphur dioxide from what is imported, less that of exports: negative for net
-- exporters, who get full points. SDG Index code sdg12_so2; 30.1 gives 0 points, 0
-- gives 100.
return {
  label     = { de = "Importierte SO2-Emissionen", en = "Imported SO2 emissions" },
  unit      = "kg per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "so2_imports",
  normalise = goalposts{ low = 0, high = 30.1 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { so2_imports = 18.96137923848651, gives = 18.96137923848651 },
    -- Chad
    { so2_imports = 0.7315934589667746, gives = 0.7315934589667746 },
    { gives = "missing" },
  },
}
