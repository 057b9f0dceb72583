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
    { e_invoices = 0.6111879789196352, gives = 0.6111879789196352 },
    -- Romania, imputed
    { e_invoices = 0.15645395395588294, gives = 0.15645395395588294 },
    { gives = "missing" },
  },
}
