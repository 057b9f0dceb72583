-- DESI indicator 2a2. Households that subscribe to fixed broadband of at least 100
-- Mbps: overall take-up times the share of lines of that speed.
return {
  label     = { de = "Festnetz-Breitband: Nutzung ab 100 Mbit/s",
                en = "At least 100 Mbps fixed broadband take-up" },
  unit      = "share (0 to 1)",
  source    = "cocom",
  direction = "higher",
  value     = "take_up_100_mbps",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { take_up_100_mbps = 0.20751986885245902, gives = 0.20751986885245902 },
    -- Romania
    { take_up_100_mbps = 0.45358596936774365, gives = 0.45358596936774365 },
    { gives = "missing" },
  },
}
