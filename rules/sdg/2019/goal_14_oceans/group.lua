-- How clean the sea is, how protected and how fished. A country with no value at all
-- gets the mean of its region.
return {
  label     = { de = "Ziel 14: Leben unter Wasser", en = "Goal 14: Life below water" },
  children  = {
    "marine_protection",
    "clean_waters",
    "overexploited_fish",
    "trawling",
    "regional_mean_goal_14",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
