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
    -- Finland
    { e_invoices = 0.828682, gives = 0.828682 },
    -- Romania
    { e_invoices = 0.169453, gives = 0.169453 },
    { gives = "missing" },
  },
}
