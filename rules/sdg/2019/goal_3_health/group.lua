-- What people die of and how long they live, and how health services reach them.
return {
  label     = { de = "Ziel 3: Gesundheit und Wohlergehen",
                en = "Goal 3: Good health and well-being" },
  children  = {
    "maternal_mortality",
    "neonatal_mortality",
    "under_five_mortality",
    "tuberculosis",
    "hiv",
    "chronic_disease_mortality",
    "air_pollution_mortality",
    "traffic_deaths",
    "life_expectancy",
    "adolescent_fertility",
    "attended_births",
    "vaccination",
    "health_coverage",
    "wellbeing",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
