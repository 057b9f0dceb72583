-- DESI indicator 2a1. Households that subscribe to fixed broadband. Half of the
-- households is the lower goalpost.
return {
  label     = { de = "Festnetz-Breitband: Nutzung insgesamt",
                en = "Overall fixed broadband take-up" },
  unit      = "share (0 to 1)",
  source    = "eurostat_households",
  direction = "higher",
  value     = "overall_take_up",
  normalise = goalposts{ low = 0.5, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { overall_take_up = 0.582967, gives = 0.582967 },
    -- Romania
    { overall_take_up = 0.664496, gives = 0.664496 },
    { gives = "missing" },
  },
}
