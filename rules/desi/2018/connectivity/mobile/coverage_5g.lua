-- DESI indicator 2c2. Populated areas that have coverage by 5G. Where nothing was
-- observed, the Commission counts 0.
return {
  label     = { de = "5G-Versorgung", en = "5G coverage" },
  unit      = "share (0 to 1)",
  source    = "broadband_coverage",
  direction = "higher",
  value     = "coverage_5g",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  missing   = 0,
  basis     = "published",
  examples  = {
    -- Observed nowhere in this year: a cell made up
    { coverage_5g = 0.5, gives = 0.5 },
    { gives = "missing" },
  },
}
