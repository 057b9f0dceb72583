-- Adults with a body mass index of 30 or more. SDG Index code sdg2_obesity; 35.1
-- gives 0 points, 2.8 gives 100.
return {
  label     = { de = "Adipositas", en = "Prevalence of obesity" },
  unit      = "% of adults",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "obesity",
  normalise = goalposts{ low = 2.8, high = 35.1 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { obesity = 20.6, gives = 20.6 },
    -- Chad
    { obesity = 6.1, gives = 6.1 },
    { gives = "missing" },
  },
}
