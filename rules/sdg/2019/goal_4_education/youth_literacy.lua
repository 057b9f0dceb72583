-- Young women and men who can read and write. SDG Index code sdg4_literacy; 45.2
-- gives 0 points, 100 gives 100.
return {
  label     = { de = "Alphabetisierung der 15- bis 24-Jährigen",
                en = "Literacy of 15 to 24 year olds" },
  unit      = "% of age group",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "youth_literacy",
  normalise = goalposts{ low = 45.2, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Chad
    { youth_literacy = 30.79161, gives = 30.79161 },
    { gives = "missing" },
  },
}
