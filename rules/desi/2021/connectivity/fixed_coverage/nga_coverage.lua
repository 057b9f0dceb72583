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
    { nga_coverage = 0.7504543508025988, gives = 0.7504543508025988 },
    -- Romania
    { nga_coverage = 0.8696155794113845, gives = 0.8696155794113845 },
    { gives = "missing" },
  },
}
