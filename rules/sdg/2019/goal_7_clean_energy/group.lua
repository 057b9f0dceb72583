-- Who has energy, and how clean it is.
return {
  label     = { de = "Ziel 7: Bezahlbare und saubere Energie",
                en = "Goal 7: Affordable and clean energy" },
  children  = {
    "electricity_access",
    "clean_cooking",
    "co2_of_electricity",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
