-- Children under five who are too small for their age. SDG Index code sdg2_stunting;
-- 50.2 gives 0 points, 0 gives 100.
return {
  label     = { de = "Wachstumshemmung bei Kindern unter fünf",
                en = "Stunting of children under five" },
  unit      = "% of children under 5",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "stunting",
  normalise = goalposts{ low = 0, high = 50.2 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { stunting = 2.58, gives = 2.58 },
    -- Chad
    { stunting = 39.9, gives = 39.9 },
    { gives = "missing" },
  },
}
