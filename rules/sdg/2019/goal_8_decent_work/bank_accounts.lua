-- People of 15 years and older with an account at a bank, another institution or a
-- mobile money service. SDG Index code sdg8_accounts; 8 gives 0 points, 100 gives
-- 100.
return {
  label     = { de = "Erwachsene mit Konto", en = "Adults with an account" },
  unit      = "% of adults",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "bank_accounts",
  normalise = goalposts{ low = 8, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { bank_accounts = 99.7422103881836, gives = 99.7422103881836 },
    -- Chad
    { bank_accounts = 21.7591934204102, gives = 21.7591934204102 },
    { gives = "missing" },
  },
}
