-- People who live on less than 3.20 US dollars a day. SDG Index code sdg1_320pov;
-- 51.5 gives 0 points, 0 gives 100.
return {
  label     = { de = "Armutsquote bei 3,20 $ am Tag",
                en = "Poverty headcount at $3.20 a day" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "poverty_320",
  normalise = goalposts{ low = 0, high = 51.5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { poverty_320 = 0.62, gives = 0.62 },
    -- Chad
    { poverty_320 = 63.46, gives = 63.46 },
    { gives = "missing" },
  },
}
