-- Protected sites, species and forests, at home and abroad.
return {
  label     = { de = "Ziel 15: Leben an Land", en = "Goal 15: Life on land" },
  children  = {
    "terrestrial_protection",
    "freshwater_protection",
    "red_list",
    "deforestation",
    "imported_threats",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
