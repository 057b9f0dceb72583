-- DESI indicator 2a3. Households that subscribe to fixed broadband of at least 1
-- Gbps: overall take-up times the share of lines of that speed. Where nothing was
-- observed, the Commission counts 0, in 2020 and 2021 for some countries an estimate.
return {
  label     = { de = "Festnetz-Breitband: Nutzung ab 1 Gbit/s",
                en = "At least 1 Gbps take-up" },
  unit      = "share (0 to 1)",
  source    = "cocom",
  direction = "higher",
  value     = "take_up_1_gbps",
  normalise = goalposts{ low = 0, high = 0.5, cap = false },
  missing   = 0,
  basis     = "published",
  examples  = {
    -- Observed nowhere in this year: a cell made up
    { take_up_1_gbps = 0.5, gives = 0.5 },
    { gives = "missing" },
  },
}
