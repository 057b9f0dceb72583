-- DESI indicator 2d1. How cheap representative baskets of fixed, mobile and converged
-- broadband are: a score that is higher where prices are lower.
return {
  label     = { de = "Breitband-Preisindex", en = "Broadband price index" },
  unit      = "score (0 to 100)",
  source    = "broadband_prices",
  direction = "higher",
  value     = "broadband_price_index",
  normalise = goalposts{ low = 25, high = 100, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { broadband_price_index = 79.06253438914669, gives = 79.06253438914669 },
    -- Romania
    { broadband_price_index = 96.51634074533914, gives = 96.51634074533914 },
    { gives = "missing" },
  },
}
