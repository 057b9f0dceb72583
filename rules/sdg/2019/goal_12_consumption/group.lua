-- Waste, and what making and importing goods gives off.
return {
  label     = { de = "Ziel 12: Nachhaltiger Konsum und Produktion",
                en = "Goal 12: Responsible consumption and production" },
  children  = {
    "municipal_waste",
    "electronic_waste",
    "so2_production",
    "so2_imports",
    "nitrogen_production",
    "nitrogen_imports",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
