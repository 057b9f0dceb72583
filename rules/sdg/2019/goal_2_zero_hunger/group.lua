-- How well people are fed, and how sustainable the farming is that feeds them.
return {
  label     = { de = "Ziel 2: Kein Hunger", en = "Goal 2: Zero hunger" },
  children  = {
    "undernourishment",
    "stunting",
    "wasting",
    "obesity",
    "cereal_yield",
    "nitrogen_management",
    "trophic_level",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
