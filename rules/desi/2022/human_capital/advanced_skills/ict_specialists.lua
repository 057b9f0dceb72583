-- DESI indicator 1b1. People employed as specialists in information and communication
-- technology, among all employed aged 15 to 74.
return {
  label     = { de = "IKT-Fachkräfte", en = "ICT specialists" },
  unit      = "share (0 to 1)",
  source    = "eurostat_labour",
  direction = "higher",
  value     = "ict_specialists",
  normalise = goalposts{ low = 0, high = 0.1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { ict_specialists = 0.07400000000000001, gives = 0.07400000000000001 },
    -- Romania
    { ict_specialists = 0.026000000000000002, gives = 0.026000000000000002 },
    { gives = "missing" },
  },
}
