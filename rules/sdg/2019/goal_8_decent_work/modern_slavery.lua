-- People in forced labour or forced marriage. SDG Index code sdg8_slavery; 22 gives 0
-- points, 0 gives 100.
return {
  label     = { de = "Moderne Sklaverei", en = "Prevalence of modern slavery" },
  unit      = "per 1,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "modern_slavery",
  normalise = goalposts{ low = 0, high = 22 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { modern_slavery = 1.5846299387166747, gives = 1.5846299387166747 },
    -- Chad
    { modern_slavery = 11.98403932617593, gives = 11.98403932617593 },
    { gives = "missing" },
  },
}
