-- DESI indicator 4a5. Maturity of open data, as a share of the highest score of the
-- European survey.
return {
  label     = { de = "Offene Daten", en = "Open data" },
  unit      = "share (0 to 1)",
  source    = "open_data_maturity",
  direction = "higher",
  value     = "open_data",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { open_data = 0.29850551109898543, gives = 0.29850551109898543 },
    -- Romania, imputed
    { open_data = 0.26266345152258397, gives = 0.26266345152258397 },
    { gives = "missing" },
  },
}
