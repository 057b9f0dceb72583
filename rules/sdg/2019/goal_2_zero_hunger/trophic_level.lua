-- Where people stand in the food chain: 2 for food of plants alone, 3 for food of
-- animals alone. SDG Index code sdg2_trophic; 2.47 gives 0 points, 2.04 gives 100.
return {
  label     = { de = "Trophische Stufe der Ernährung", en = "Human trophic level" },
  unit      = "level (2 to 3)",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "trophic_level",
  normalise = goalposts{ low = 2.04, high = 2.47 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { trophic_level = 2.50812363445684, gives = 2.50812363445684 },
    -- Chad
    { trophic_level = 2.13316951009548, gives = 2.13316951009548 },
    { gives = "missing" },
  },
}
