-- Mean score of the three best universities in the Times Higher Education ranking; 0
-- where none is ranked. SDG Index code sdg9_qs; 0 gives 0 points, 91 gives 100.
return {
  label     = { de = "Drei beste Universitäten", en = "Top three universities" },
  unit      = "score (0 to 100)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "universities",
  normalise = goalposts{ low = 0, high = 91 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { universities = 66.89999999999999, gives = 66.89999999999999 },
    -- Chad
    { universities = 0, gives = 0 },
    { gives = "missing" },
  },
}
