-- Mean years of schooling of women aged 25 and above, as a percentage of men's. SDG
-- Index code sdg5_edat; 41.8 gives 0 points, 100 gives 100.
return {
  label     = { de = "Schuljahre von Frauen zu denen von Männern",
                en = "Female to male years of schooling" },
  unit      = "% (women to men)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "schooling_ratio",
  normalise = goalposts{ low = 41.8, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { schooling_ratio = 101.62601626016259, gives = 101.62601626016259 },
    -- Chad
    { schooling_ratio = 35.294117647058826, gives = 35.294117647058826 },
    { gives = "missing" },
  },
}
