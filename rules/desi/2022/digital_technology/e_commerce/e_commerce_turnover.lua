-- DESI indicator 3c2. What small and medium enterprises turn over in electronic
-- commerce, as a share of all their turnover. A third gives full points.
return {
  label     = { de = "Umsatz im elektronischen Handel", en = "e-Commerce turnover" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "e_commerce_turnover",
  normalise = goalposts{ low = 0, high = 0.33, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { e_commerce_turnover = 0.1547439165432038, gives = 0.1547439165432038 },
    -- Romania
    { e_commerce_turnover = 0.073753, gives = 0.073753 },
    { gives = "missing" },
  },
}
