-- What the state takes in, spends and gives, and whether it helps to dodge taxes.
return {
  label     = { de = "Ziel 17: Partnerschaften",
                en = "Goal 17: Partnerships for the goals" },
  children  = {
    "health_education_spending",
    "development_aid",
    "government_revenue",
    "tax_haven",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
