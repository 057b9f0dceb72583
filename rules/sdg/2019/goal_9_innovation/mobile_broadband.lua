-- Contracts for mobile broadband. Many have more than one, so values above 100 occur.
-- SDG Index code sdg9_mobuse; 1.4 gives 0 points, 100 gives 100.
return {
  label     = { de = "Mobile Breitbandverträge",
                en = "Mobile broadband subscriptions" },
  unit      = "per 100 inhabitants",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "mobile_broadband",
  normalise = goalposts{ low = 1.4, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { mobile_broadband = 122.5203142, gives = 122.5203142 },
    -- Chad
    { mobile_broadband = 22.6308816, gives = 22.6308816 },
    { gives = "missing" },
  },
}
