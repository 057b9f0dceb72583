-- Wie weit das Stromnetz der Stadt digital gemessen und gesteuert wird: ob es Erzeugung
-- und Verbrauch aufeinander abstimmt und wo intelligente Zähler hängen. Genannt wird
-- der Indikator nach den Zählern.
return {
  label     = { de = "Smart-Meter-Flächenrollout",
                en = "Area-wide smart meter rollout" },
  basis     = "published",
  children  = { "smart_grid_umsetzung", "smart_meter_rollout" },
  weights   = { smart_grid_umsetzung = 1, smart_meter_rollout = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
