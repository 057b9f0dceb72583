-- Deaths at work abroad, in the making of what is imported. SDG Index code
-- sdg8_impacc; 6 gives 0 points, 0 gives 100.
return {
  label     = { de = "Tödliche Arbeitsunfälle in Importen",
                en = "Fatal work accidents embodied in imports" },
  unit      = "deaths per 100,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "imported_accidents",
  normalise = goalposts{ low = 0, high = 6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { imported_accidents = 1.3368237927159556, gives = 1.3368237927159556 },
    -- Chad
    { imported_accidents = 0.010380912177651224, gives = 0.010380912177651224 },
    { gives = "missing" },
  },
}
