-- Sulphur dioxide from what is produced in the country. SDG Index code sdg12_prodso2;
-- 68.3 gives 0 points, 0.5 gives 100.
return {
  label     = { de = "SO2-Emissionen der Produktion",
                en = "SO2 emissions from production" },
  unit      = "kg per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "so2_production",
  normalise = goalposts{ low = 0.5, high = 68.3 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { so2_production = 3.660480348255846, gives = 3.660480348255846 },
    -- Chad
    { so2_production = 0.9052031971344536, gives = 0.9052031971344536 },
    { gives = "missing" },
  },
}
