-- DESI indicator 2c3. People who used a mobile device to reach the internet.
return {
  label     = { de = "Nutzung von mobilem Breitband", en = "Mobile broadband take-up" },
  unit      = "share (0 to 1)",
  source    = "eurostat_households",
  direction = "higher",
  value     = "mobile_take_up",
  normalise = goalposts{ low = 0.25, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { mobile_take_up = 0.915396, gives = 0.915396 },
    -- Romania
    { mobile_take_up = 0.648896, gives = 0.648896 },
    { gives = "missing" },
  },
}
