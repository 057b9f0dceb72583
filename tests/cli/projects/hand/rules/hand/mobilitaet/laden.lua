-- Öffentliche Ladepunkte je 1.000 Einwohner; ab fünf ist das Ziel erreicht.
return {
  label     = { de = "Ladepunkte", en = "Charging points" },
  unit      = "je 1.000 Einwohner",
  source    = "statistik",
  direction = "higher",
  value     = "per(1000, ladepunkte, einwohner)",
  normalise = goalposts{ low = 0, high = 5 },
  missing   = "median",
  examples  = { { ladepunkte = 250, einwohner = 100000, gives = 2.5 } },
}
