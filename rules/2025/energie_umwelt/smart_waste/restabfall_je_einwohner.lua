-- Wie viel Kilogramm Haus- und Sperrmüll im Vorjahr auf jede Person in der Stadt kamen.
-- Weniger ist besser.
return {
  label     = { de = "Haus- und Sperrmüll je Einwohner",
                en = "Residual and bulky waste per inhabitant" },
  unit      = "kg je Einwohner",
  source    = "regionalstatistik",
  direction = "lower",
  value     = "per(1000, restabfall_t, einwohner)",
  normalise = goalposts{ low = 100, high = 350 },
  missing   = "median",
  basis     = "own",
  examples  = { { restabfall_t = 44000, einwohner = 200000, gives = 220 },
                { einwohner = 200000, gives = "missing" } },
}
