-- What the government spends on health and education. SDG Index code sdg17_govex; 0
-- gives 0 points, 15 gives 100.
return {
  label     = { de = "Staatsausgaben für Gesundheit und Bildung",
                en = "Government spending on health and education" },
  unit      = "% of GDP",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "health_education_spending",
  normalise = goalposts{ low = 0, high = 15 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { health_education_spending = 14.192, gives = 14.192 },
    -- Chad
    { health_education_spending = 4.73333861, gives = 4.73333861 },
    { gives = "missing" },
  },
}
