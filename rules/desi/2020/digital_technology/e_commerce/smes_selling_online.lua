-- DESI indicator 3c1. Small and medium enterprises that sell online for at least one
-- per cent of their turnover.
return {
  label     = { de = "KMU mit Onlineverkauf", en = "SMEs selling online" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "smes_selling_online",
  normalise = goalposts{ low = 0, high = 0.5, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { smes_selling_online = 0.22409, gives = 0.22409 },
    -- Romania
    { smes_selling_online = 0.113969, gives = 0.113969 },
    { gives = "missing" },
  },
}
