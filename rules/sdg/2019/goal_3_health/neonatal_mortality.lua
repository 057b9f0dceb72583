-- Children who die within their first 28 days. SDG Index code sdg3_neonat; 39.7 gives
-- 0 points, 1.1 gives 100.
return {
  label     = { de = "Neugeborenensterblichkeit", en = "Neonatal mortality" },
  unit      = "per 1,000 live births",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "neonatal_mortality",
  normalise = goalposts{ low = 1.1, high = 39.7 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { neonatal_mortality = 1.7, gives = 1.7 },
    -- Chad
    { neonatal_mortality = 34.8, gives = 34.8 },
    { gives = "missing" },
  },
}
