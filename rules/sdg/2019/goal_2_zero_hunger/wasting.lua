-- Children under five whose weight is too low for their height. SDG Index code
-- sdg2_wasting; 16.3 gives 0 points, 0 gives 100.
return {
  label     = { de = "Auszehrung bei Kindern unter fünf",
                en = "Wasting of children under five" },
  unit      = "% of children under 5",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "wasting",
  normalise = goalposts{ low = 0, high = 16.3 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { wasting = 0.7, gives = 0.7 },
    -- Chad
    { wasting = 13, gives = 13 },
    { gives = "missing" },
  },
}
