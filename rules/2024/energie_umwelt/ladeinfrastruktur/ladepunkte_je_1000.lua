-- Zahl der öffentlich zugänglichen Ladepunkte für Elektrofahrzeuge je 1.000 Einwohner.
-- Die Skala reicht von 0,02 bis 11 je 1.000 Einwohner. Eine Stadt ohne Registerwert
-- erhält den Median der Städte.
return {
  label     = { de = "Ladepunkte je 1.000 Einwohner",
                en = "Charging points per 1,000 inhabitants" },
  unit      = "je 1.000 Einwohner",
  source    = "bnetza_ladesaeulenregister",
  direction = "higher",
  value     = "per(1000, ladepunkte, einwohner)",
  normalise = goalposts{ low = 0.02, high = 11 },
  missing   = "median",
  basis     = "published",
  examples  = { { ladepunkte = 292, einwohner = 200000, gives = 1.46 },
                { einwohner = 200000, gives = "missing" } },
}
