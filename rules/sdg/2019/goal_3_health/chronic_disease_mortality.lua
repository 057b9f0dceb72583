-- Deaths from cardiovascular disease, cancer, diabetes and chronic respiratory
-- disease between 30 and 70. The codebook says per 100,000; the values have the size
-- of a probability in per cent. SDG Index code sdg3_ncds; 31 gives 0 points, 9.3
-- gives 100.
return {
  label     = { de = "Sterblichkeit an vier chronischen Krankheiten",
                en = "Mortality from four chronic diseases" },
  unit      = "rate, ages 30 to 70",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "chronic_disease_mortality",
  normalise = goalposts{ low = 9.3, high = 31 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { chronic_disease_mortality = 9.1, gives = 9.1 },
    -- Chad
    { chronic_disease_mortality = 23.9, gives = 23.9 },
    { gives = "missing" },
  },
}
