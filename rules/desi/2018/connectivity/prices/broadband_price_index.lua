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
    -- Finland, imputed
    { broadband_price_index = 74.8849831163156, gives = 74.8849831163156 },
    -- Romania, imputed
    { broadband_price_index = 90.79256890226112, gives = 90.79256890226112 },
    { gives = "missing" },
  },
}
