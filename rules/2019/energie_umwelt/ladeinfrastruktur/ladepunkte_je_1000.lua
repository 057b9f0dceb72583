-- Wie viele öffentliche Ladepunkte für Elektroautos auf 1.000 Einwohner kommen. Gezählt
-- werden Ladepunkte und nicht Säulen, denn eine Säule hat oft zwei.
return {
  label     = { de = "Ladepunkte je 1.000 Einwohner",
                en = "Charging points per 1,000 inhabitants" },
  unit      = "je 1.000 Einwohner",
  source    = "bnetza_ladesaeulenregister",
  direction = "higher",
  value     = "per(1000, ladepunkte, einwohner)",
  normalise = goalposts{ low = 0.02, high = 11 },
  missing   = "median",
  basis     = "own",
  examples  = { { ladepunkte = 292, einwohner = 200000, gives = 1.46 },
                { einwohner = 200000, gives = "missing" } },
}
