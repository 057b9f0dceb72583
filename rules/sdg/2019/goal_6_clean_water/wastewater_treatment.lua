-- Wastewater made by people that receives treatment. SDG Index code sdg6_wastewat; 0
-- gives 0 points, 100 gives 100.
return {
  label     = { de = "Behandeltes Abwasser", en = "Treated wastewater" },
  unit      = "% of wastewater",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "wastewater_treatment",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { wastewater_treatment = 87, gives = 87 },
    -- Chad
    { wastewater_treatment = 0, gives = 0 },
    { gives = "missing" },
  },
}
