-- Water for people, and what is taken from nature and given back.
return {
  label     = { de = "Ziel 6: Sauberes Wasser und Sanitärversorgung",
                en = "Goal 6: Clean water and sanitation" },
  children  = {
    "drinking_water",
    "sanitation",
    "freshwater_withdrawal",
    "groundwater_imports",
    "wastewater_treatment",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
