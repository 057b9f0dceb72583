-- Waste from homes and the like. The dashboards of OECD members leave it out; the
-- index does not. SDG Index code sdg12_msw; 3.7 gives 0 points, 0.1 gives 100.
return {
  label     = { de = "Siedlungsabfall", en = "Municipal solid waste" },
  unit      = "kg a day per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "municipal_waste",
  normalise = goalposts{ low = 0.1, high = 3.7 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { municipal_waste = 1.61, gives = 1.61 },
    -- Chad
    { municipal_waste = 0.5, gives = 0.5 },
    { gives = "missing" },
  },
}
