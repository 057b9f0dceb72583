-- Forest lost for good in a year, the mean of five years. SDG Index code
-- sdg15_forchg; 1.5 gives 0 points, 0 gives 100.
return {
  label     = { de = "Dauerhafte Entwaldung", en = "Permanent deforestation" },
  unit      = "% a year",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "deforestation",
  normalise = goalposts{ low = 0, high = 1.5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { deforestation = 0, gives = 0 },
    -- Chad
    { deforestation = 0.23552098386013975, gives = 0.23552098386013975 },
    { gives = "missing" },
  },
}
