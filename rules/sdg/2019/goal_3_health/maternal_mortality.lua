-- Women who die of pregnancy or birth. SDG Index code sdg3_matmort; 814 gives 0
-- points, 3.4 gives 100.
return {
  label     = { de = "Müttersterblichkeit", en = "Maternal mortality" },
  unit      = "per 100,000 live births",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "maternal_mortality",
  normalise = goalposts{ low = 3.4, high = 814 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { maternal_mortality = 4, gives = 4 },
    -- Chad
    { maternal_mortality = 856, gives = 856 },
    { gives = "missing" },
  },
}
