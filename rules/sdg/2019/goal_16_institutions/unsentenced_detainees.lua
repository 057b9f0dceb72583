-- Prisoners who have not been sentenced. SDG Index code sdg16_detain; 0.75 gives 0
-- points, 0.07 gives 100.
return {
  label     = { de = "Gefangene ohne Urteil", en = "Unsentenced detainees" },
  unit      = "share (0 to 1)",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "unsentenced_detainees",
  normalise = goalposts{ low = 0.07, high = 0.75 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { unsentenced_detainees = 0.28426395939086296, gives = 0.28426395939086296 },
    -- Chad
    { unsentenced_detainees = 0.6342372179672946, gives = 0.6342372179672946 },
    { gives = "missing" },
  },
}
