-- How unequal incomes are, in one indicator. A country with no value at all gets the
-- mean of its region.
return {
  label     = { de = "Ziel 10: Weniger Ungleichheiten",
                en = "Goal 10: Reduced inequalities" },
  children  = {
    "adjusted_gini",
    "regional_mean_goal_10",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
