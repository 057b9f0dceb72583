-- DESI indicator 3c3. Small and medium enterprises that sell online to customers in
-- other countries of the EU.
return {
  label     = { de = "Onlineverkauf über Grenzen", en = "Selling online cross-border" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "selling_cross_border",
  normalise = goalposts{ low = 0, high = 0.25, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { selling_cross_border = 0.085481, gives = 0.085481 },
    -- Romania
    { selling_cross_border = 0.05787, gives = 0.05787 },
    { gives = "missing" },
  },
}
