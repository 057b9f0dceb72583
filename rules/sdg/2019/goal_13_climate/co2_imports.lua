-- Carbon dioxide from what is imported, adjusted for technology, less that of
-- exports: negative for net exporters, who get full points. SDG Index code
-- sdg13_co2import; 3.2 gives 0 points, 0 gives 100.
return {
  label     = { de = "Importierte CO2-Emissionen", en = "Imported CO2 emissions" },
  unit      = "tCO2 per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "co2_imports",
  normalise = goalposts{ low = 0, high = 3.2 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { co2_imports = 1.0321232976268906, gives = 1.0321232976268906 },
    -- Chad
    { co2_imports = 0.012321959197647024, gives = 0.012321959197647024 },
    { gives = "missing" },
  },
}
