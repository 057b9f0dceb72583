-- Stromnetz und Zähler, die miteinander sprechen.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "Smart Grid und Smart Meter", en = "Smart grid and smart meters" },
  basis     = "described",
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
