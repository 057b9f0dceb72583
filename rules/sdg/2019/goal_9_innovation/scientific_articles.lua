-- Articles in scientific and technical journals. SDG Index code sdg9_articles; 0
-- gives 0 points, 2.2 gives 100.
return {
  label     = { de = "Wissenschaftliche Artikel",
                en = "Scientific and technical articles" },
  unit      = "per 1,000 population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "scientific_articles",
  normalise = goalposts{ low = 0, high = 2.2 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { scientific_articles = 2.0266361495305785, gives = 2.0266361495305785 },
    -- Chad
    { scientific_articles = 0.0007957077173200591, gives = 0.0007957077173200591 },
    { gives = "missing" },
  },
}
