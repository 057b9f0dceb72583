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
    { open_data = 0.6047208313179806, gives = 0.6047208313179806 },
    -- Romania, imputed
    { open_data = 0.5321109823962876, gives = 0.5321109823962876 },
    { gives = "missing" },
  },
}
