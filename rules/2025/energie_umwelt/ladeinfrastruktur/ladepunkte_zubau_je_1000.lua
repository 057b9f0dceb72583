-- Wie viele öffentliche Ladepunkte in den letzten zwölf Monaten ans Netz gegangen sind,
-- bezogen auf 1.000 Einwohner.
return {
  label     = { de = "Zubau an Ladepunkten", en = "Newly installed charging points" },
  unit      = "je 1.000 Einwohner",
  source    = "bnetza_ladesaeulenregister",
  direction = "higher",
  value     = "per(1000, ladepunkte_zubau, einwohner)",
  normalise = goalposts{ low = 0, high = 1.6 },
  missing   = "median",
  basis     = "own",
  examples  = { { ladepunkte_zubau = 80, einwohner = 200000, gives = 0.4 },
                { einwohner = 200000, gives = "missing" } },
}
