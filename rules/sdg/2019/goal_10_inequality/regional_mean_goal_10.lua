-- Stands in for the whole goal where a country has none of its indicators: the mean
-- score of the goal over the ranked countries of the same SDG region, as the makers
-- publish it. It exists for these countries alone (14 of the ranked); the cells have
-- the status E, for nobody measured them.
return {
  label     = { de = "Mittel der Region für Ziel 10", en = "Regional mean of goal 10" },
  unit      = "score (0 to 100)",
  source    = "regional_mean",
  direction = "higher",
  value     = "regional_mean_goal_10",
  only      = "missing(adjusted_gini)",
  normalise = "none",
  basis     = "published",
  examples  = {
    -- Afghanistan
    { regional_mean_goal_10 = 68.06912470791342, gives = 68.06912470791342 },
    { gives = "missing" },
  },
}
