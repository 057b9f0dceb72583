-- How women stand in families, school, work and politics.
return {
  label     = { de = "Ziel 5: Geschlechtergleichheit", en = "Goal 5: Gender equality" },
  children  = {
    "family_planning",
    "schooling_ratio",
    "labour_force_ratio",
    "women_in_parliament",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
