-- DESI indicator 2c1. Spectrum assigned and ready for use by 5G, as a share of what
-- is harmonised in the 5G pioneer bands. Where nothing was observed, the Commission
-- counts 0.
return {
  label     = { de = "5G-Frequenzen", en = "5G spectrum" },
  unit      = "share (0 to 1)",
  source    = "cocom",
  direction = "higher",
  value     = "spectrum_5g",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  missing   = 0,
  basis     = "published",
  examples  = {
    -- Finland
    { spectrum_5g = 0.6666666666666666, gives = 0.6666666666666666 },
    -- Romania
    { spectrum_5g = 0.2125, gives = 0.2125 },
    { gives = "missing" },
  },
}
