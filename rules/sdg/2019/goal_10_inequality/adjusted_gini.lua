-- How unequal incomes are, with the highest incomes, which surveys miss, put back.
-- SDG Index code sdg10_adjgini; 63 gives 0 points, 27.5 gives 100.
return {
  label     = { de = "Um hohe Einkommen bereinigter Gini-Koeffizient",
                en = "Gini coefficient adjusted for top income" },
  unit      = "Gini (1 to 100)",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "adjusted_gini",
  normalise = goalposts{ low = 27.5, high = 63 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { adjusted_gini = 27.48596966266632, gives = 27.48596966266632 },
    -- Chad
    { adjusted_gini = 44.09500062465668, gives = 44.09500062465668 },
    { gives = "missing" },
  },
}
