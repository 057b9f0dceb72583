-- How many people live below two poverty lines. A country with no value at all gets
-- the mean of its region.
return {
  label     = { de = "Ziel 1: Keine Armut", en = "Goal 1: No poverty" },
  children  = {
    "poverty_190",
    "poverty_320",
    "regional_mean_goal_1",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
