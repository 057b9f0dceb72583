-- People whom disasters of weather and climate harm. SDG Index code sdg13_affected;
-- 18000 gives 0 points, 0 gives 100.
return {
  label     = { de = "Von Klimakatastrophen Betroffene",
                en = "People affected by climate-related disasters" },
  unit      = "per 100,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "disasters",
  normalise = goalposts{ low = 0, high = 18000 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { disasters = 0, gives = 0 },
    -- Chad
    { disasters = 12663.092347553966, gives = 12663.092347553966 },
    { gives = "missing" },
  },
}
