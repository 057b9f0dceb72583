-- People who live on less than 1.90 US dollars a day. SDG Index code sdg1_wpc; 72.6
-- gives 0 points, 0 gives 100.
return {
  label     = { de = "Armutsquote bei 1,90 $ am Tag",
                en = "Poverty headcount at $1.90 a day" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "poverty_190",
  normalise = goalposts{ low = 0, high = 72.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { poverty_190 = 0.53, gives = 0.53 },
    -- Chad
    { poverty_190 = 38.35, gives = 38.35 },
    { gives = "missing" },
  },
}
