-- DESI indicator 3b7. Enterprises that send electronic invoices which can be
-- processed automatically.
return {
  label     = { de = "E-Rechnungen", en = "e-Invoices" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "e_invoices",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { e_invoices = 0.6961431079894644, gives = 0.6961431079894644 },
    -- Romania, imputed
    { e_invoices = 0.17820105355575067, gives = 0.17820105355575067 },
    { gives = "missing" },
  },
}
