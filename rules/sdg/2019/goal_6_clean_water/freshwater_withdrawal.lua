-- Freshwater taken, as a share of what is renewed. Where aquifers are drained it
-- exceeds 100. SDG Index code sdg6_freshwat; 100 gives 0 points, 12.5 gives 100.
return {
  label     = { de = "Süßwasserentnahme", en = "Freshwater withdrawal" },
  unit      = "% of renewable resources",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "freshwater_withdrawal",
  normalise = goalposts{ low = 12.5, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { freshwater_withdrawal = 2.88, gives = 2.88 },
    -- Chad
    { freshwater_withdrawal = 2.44, gives = 2.44 },
    { gives = "missing" },
  },
}
