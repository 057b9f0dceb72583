-- DESI indicator 2b3. Households in reach of fibre to the home or to the building.
return {
  label     = { de = "Versorgung mit Glasfaser bis zum Gebäude (FTTP)",
                en = "Fibre to the premises (FTTP) coverage" },
  unit      = "share (0 to 1)",
  source    = "broadband_coverage",
  direction = "higher",
  value     = "fttp_coverage",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { fttp_coverage = 0.3169511012485048, gives = 0.3169511012485048 },
    -- Romania
    { fttp_coverage = 0.6096511812797176, gives = 0.6096511812797176 },
    { gives = "missing" },
  },
}
