-- Stands in for the whole goal where a country has none of its indicators: the mean
-- score of the goal over the ranked countries of the same SDG region, as the makers
-- publish it. It exists for these countries alone (11 of the ranked); the cells have
-- the status E, for nobody measured them.
return {
  label     = { de = "Mittel der Region für Ziel 1", en = "Regional mean of goal 1" },
  unit      = "score (0 to 100)",
  source    = "regional_mean",
  direction = "higher",
  value     = "regional_mean_goal_1",
  only      = "missing(poverty_190) and missing(poverty_320)",
  normalise = "none",
  basis     = "published",
  examples  = {
    -- Afghanistan
    { regional_mean_goal_1 = 95.05407703772866, gives = 95.05407703772866 },
    { gives = "missing" },
  },
}
