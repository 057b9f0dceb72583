-- DESI indicator 2b1. Households that could have fixed broadband of at least 30 Mbps
-- download.
return {
  label     = { de = "Versorgung mit schnellem Breitband (NGA)",
                en = "Fast broadband (NGA) coverage" },
  unit      = "share (0 to 1)",
  source    = "broadband_coverage",
  direction = "higher",
  value     = "nga_coverage",
  normalise = goalposts{ low = 0.25, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { nga_coverage = 0.7405313196987824, gives = 0.7405313196987824 },
    -- Romania
    { nga_coverage = 0.7396238105798345, gives = 0.7396238105798345 },
    { gives = "missing" },
  },
}
