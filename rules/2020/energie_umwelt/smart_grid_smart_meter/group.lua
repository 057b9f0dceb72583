-- Wie weit das Stromnetz der Stadt digital gemessen und gesteuert wird: ob es Erzeugung
-- und Verbrauch aufeinander abstimmt und wo intelligente Zähler hängen.
return {
  label     = { de = "Intelligente Netze", en = "Smart grids" },
  basis     = "own",
  children  = { "smart_grid_umsetzung", "smart_meter_rollout" },
  weights   = { smart_grid_umsetzung = 1, smart_meter_rollout = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
