-- Wie weit das Stromnetz der Stadt digital gemessen und gesteuert wird, vom Zähler im
-- Haus bis zur Ortsnetzstation.
return {
  label     = { de = "Smart Grid und Smart Meter", en = "Smart grid and smart meters" },
  basis     = "own",
  children  = {
    "smart_grid_umsetzung",
    "smart_meter_rollout",
    "ortsnetzstationen_digital_anteil",
  },
  weights   = {
    smart_grid_umsetzung = 1,
    smart_meter_rollout = 1,
    ortsnetzstationen_digital_anteil = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
