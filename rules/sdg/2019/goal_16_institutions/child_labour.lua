-- Children of 5 to 14 years who work. SDG Index code sdg16_clabor; 39.3 gives 0
-- points, 0 gives 100.
return {
  label     = { de = "Kinderarbeit", en = "Child labour" },
  unit      = "% of children 5 to 14",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "child_labour",
  normalise = goalposts{ low = 0, high = 39.3 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { child_labour = 0, gives = 0 },
    -- Chad
    { child_labour = 51.5, gives = 51.5 },
    { gives = "missing" },
  },
}
