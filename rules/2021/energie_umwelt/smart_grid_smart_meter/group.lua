-- Wie weit das Stromnetz der Stadt digital gemessen und gesteuert wird: ob es Erzeugung
-- und Verbrauch aufeinander abstimmt und wo intelligente Zähler hängen.
return {
  label     = { de = "Smart Grid und Smart Meter", en = "Smart grid and smart meters" },
  basis     = "described",
  children  = { "smart_grid_umsetzung", "smart_meter_rollout" },
  weights   = { smart_grid_umsetzung = 1, smart_meter_rollout = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
