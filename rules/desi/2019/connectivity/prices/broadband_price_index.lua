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
    { broadband_price_index = 75.2181498398614, gives = 75.2181498398614 },
    -- Romania, imputed
    { broadband_price_index = 91.18095009582574, gives = 91.18095009582574 },
    { gives = "missing" },
  },
}
