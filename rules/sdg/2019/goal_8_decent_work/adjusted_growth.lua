-- Growth of the economy per head, adjusted to the level of income. SDG Index code
-- sdg8_adjgrowth; -14.7 gives 0 points, 5 gives 100.
return {
  label     = { de = "Bereinigtes Wachstum", en = "Adjusted growth" },
  unit      = "%",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "adjusted_growth",
  normalise = goalposts{ low = -14.7, high = 5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { adjusted_growth = -0.8308407644060989, gives = -0.8308407644060989 },
    -- Chad
    { adjusted_growth = -8.418203118029414, gives = -8.418203118029414 },
    { gives = "missing" },
  },
}
