-- DESI indicator 1b4. Graduates of information and communication technologies among
-- all graduates.
return {
  label     = { de = "Abschlüsse in IKT-Fächern", en = "ICT graduates" },
  unit      = "share (0 to 1)",
  source    = "eurostat_education",
  direction = "higher",
  value     = "ict_graduates",
  normalise = goalposts{ low = 0, high = 0.1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { ict_graduates = 0.063, gives = 0.063 },
    -- Romania
    { ict_graduates = 0.055999999999999994, gives = 0.055999999999999994 },
    { gives = "missing" },
  },
}
