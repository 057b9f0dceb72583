-- DESI indicator 3b1. Enterprises that share information between their functional
-- areas with software for enterprise resource planning (ERP).
return {
  label     = { de = "Elektronischer Informationsaustausch",
                en = "Electronic information sharing" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "information_sharing",
  normalise = goalposts{ low = 0, high = 0.6, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { information_sharing = 0.431523, gives = 0.431523 },
    -- Romania
    { information_sharing = 0.234816, gives = 0.234816 },
    { gives = "missing" },
  },
}
