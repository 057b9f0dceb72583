-- Anteil der Gewerbestandorte, an denen leitungsgebunden mindestens 1.000 Mbit/s im
-- Download verfügbar sind, an allen Gewerbestandorten der Stadt. Ab 100 Prozent gibt
-- es alle Punkte, bei 15 keine. Eine Stadt ohne Registerwert erhält den Median der
-- Städte.
return {
  label     = { de = "Gewerbestandorte mit Gigabit-Anschluss",
                en = "Business sites with gigabit access" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_gigabit_gewerbe",
  normalise = goalposts{ low = 15, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_gigabit_gewerbe = 81, gives = 81 }, { gives = "missing" } },
}
