-- Births with skilled health personnel at hand. SDG Index code sdg3_births; 23.1
-- gives 0 points, 100 gives 100.
return {
  label     = { de = "Geburten mit Fachpersonal",
                en = "Births attended by skilled personnel" },
  unit      = "% of births",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "attended_births",
  normalise = goalposts{ low = 23.1, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Germany
    { attended_births = 98.7, gives = 98.7 },
    -- Chad
    { attended_births = 20.2, gives = 20.2 },
    { gives = "missing" },
  },
}
