-- Stands in for the whole goal where a country has none of its indicators: the mean
-- score of the goal over the ranked countries of the same SDG region, as the makers
-- publish it. It exists for these countries alone (36 of the ranked); the cells have
-- the status E, for nobody measured them.
return {
  label     = { de = "Mittel der Region für Ziel 14", en = "Regional mean of goal 14" },
  unit      = "score (0 to 100)",
  source    = "regional_mean",
  direction = "higher",
  value     = "regional_mean_goal_14",
  only      = "missing(marine_protection) and "
            .. "missing(clean_waters) and "
            .. "missing(overexploited_fish) and "
            .. "missing(trawling)",
  normalise = "none",
  basis     = "published",
  examples  = {
    -- Afghanistan
    { regional_mean_goal_14 = 40.72513055918282, gives = 40.72513055918282 },
    { gives = "missing" },
  },
}
