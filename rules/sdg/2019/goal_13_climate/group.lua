-- Carbon dioxide given off, imported and exported, and who suffers from disasters.
return {
  label     = { de = "Ziel 13: Maßnahmen zum Klimaschutz",
                en = "Goal 13: Climate action" },
  children  = {
    "co2_energy",
    "co2_imports",
    "disasters",
    "co2_fossil_exports",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
