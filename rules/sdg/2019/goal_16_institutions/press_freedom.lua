-- How free the press is; 0 is best, 100 worst. SDG Index code sdg16_rsf; 80 gives 0
-- points, 10 gives 100.
return {
  label     = { de = "Index der Pressefreiheit", en = "Freedom of press index" },
  unit      = "score (100 to 0)",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "press_freedom",
  normalise = goalposts{ low = 10, high = 80 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { press_freedom = 8.31, gives = 8.31 },
    -- Chad
    { press_freedom = 38.45, gives = 38.45 },
    { gives = "missing" },
  },
}
