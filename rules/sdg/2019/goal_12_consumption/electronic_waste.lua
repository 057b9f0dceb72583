-- Waste from electrical and electronic devices. SDG Index code sdg12_ewaste; 23.5
-- gives 0 points, 0.2 gives 100.
return {
  label     = { de = "Elektroschrott", en = "Electronic waste" },
  unit      = "kg per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "electronic_waste",
  normalise = goalposts{ low = 0.2, high = 23.5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { electronic_waste = 21.5, gives = 21.5 },
    -- Chad
    { electronic_waste = 0.7, gives = 0.7 },
    { gives = "missing" },
  },
}
