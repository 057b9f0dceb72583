-- Mittlere Zahl der Schuljahre der Bevölkerung ab 15 Jahren (2000). Steht für die
-- Grundbildung, auf der alles Weitere aufbaut.
return {
  label     = { de = "Schuljahre", en = "Mean years of schooling" },
  unit      = "Jahre",
  source    = "tai_anhang",
  basis     = "published",
  value     = "schooling_years",
  normalise = "none",
  examples  = {
    { schooling_years = 12, gives = 12 },
    { schooling_years = 7.1, gives = 7.1 },
  },
}
