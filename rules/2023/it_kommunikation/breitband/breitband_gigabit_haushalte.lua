-- Anteil der Haushalte, die einen leitungsgebundenen Anschluss mit mindestens 1.000
-- Mbit/s im Download buchen können, an allen Haushalten der Stadt. Ab 100 Prozent gibt
-- es alle Punkte, bei 15 keine. Eine Stadt ohne Registerwert erhält den Median der
-- Städte.
return {
  label     = { de = "Haushalte mit Gigabit-Anschluss",
                en = "Households with gigabit access" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_gigabit_haushalte",
  normalise = goalposts{ low = 15, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_gigabit_haushalte = 86, gives = 86 },
                { gives = "missing" } },
}
