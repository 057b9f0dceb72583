-- Transfers of major conventional weapons to other countries. SDG Index code
-- sdg16_weaponsexp; 3.4 gives 0 points, 0 gives 100.
return {
  label     = { de = "Ausfuhr schwerer konventioneller Waffen",
                en = "Exports of major conventional weapons" },
  unit      = "million 1990 US$ per 100,000",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "weapons_exports",
  normalise = goalposts{ low = 0, high = 3.4 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { weapons_exports = 2.5326160076870443, gives = 2.5326160076870443 },
    -- Chad
    { weapons_exports = 0, gives = 0 },
    { gives = "missing" },
  },
}
