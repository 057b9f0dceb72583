-- People whose food does not give the energy that a normal, active life needs. SDG
-- Index code sdg2_undernsh; 42.3 gives 0 points, 0 gives 100.
return {
  label     = { de = "Unterernährung", en = "Prevalence of undernourishment" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "undernourishment",
  normalise = goalposts{ low = 0, high = 42.3 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { undernourishment = 2.5, gives = 2.5 },
    -- Chad
    { undernourishment = 39.7, gives = 39.7 },
    { gives = "missing" },
  },
}
