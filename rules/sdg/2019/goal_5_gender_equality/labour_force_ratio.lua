-- Labour force participation of women, as a percentage of men's. SDG Index code
-- sdg5_lfpr; 21.5 gives 0 points, 100 gives 100.
return {
  label     = { de = "Erwerbsbeteiligung von Frauen zu der von Männern",
                en = "Female to male labour force participation" },
  unit      = "% (women to men)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "labour_force_ratio",
  normalise = goalposts{ low = 21.5, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { labour_force_ratio = 90.35103212187545, gives = 90.35103212187545 },
    -- Chad
    { labour_force_ratio = 83.62428983529941, gives = 83.62428983529941 },
    { gives = "missing" },
  },
}
