-- Zahl der in den letzten zwölf Monaten in Betrieb genommenen öffentlichen Ladepunkte
-- je 1.000 Einwohner. Ab 1,6 je 1.000 Einwohner gibt es alle Punkte, bei 0 keine. Eine
-- Stadt ohne Registerwert erhält den Median der Städte.
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
