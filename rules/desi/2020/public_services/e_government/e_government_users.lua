-- DESI indicator 4a1. Internet users who dealt with public authorities online in the
-- last twelve months.
return {
  label     = { de = "Nutzung von E-Government", en = "e-Government users" },
  unit      = "share (0 to 1)",
  source    = "eurostat_households",
  direction = "higher",
  value     = "e_government_users",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { e_government_users = 0.914106, gives = 0.914106 },
    -- Romania
    { e_government_users = 0.146122, gives = 0.146122 },
    { gives = "missing" },
  },
}
