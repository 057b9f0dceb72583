-- Anteil der Haushalte, die einen leitungsgebundenen Anschluss mit mindestens 100
-- Mbit/s im Download buchen können, an allen Haushalten der Stadt. Ab 100 Prozent gibt
-- es alle Punkte, bei 80 keine. Eine Stadt ohne Registerwert erhält den Median der
-- Städte.
return {
  label     = { de = "Haushalte mit mindestens 100 Mbit/s",
                en = "Households with at least 100 Mbit/s" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_100_haushalte",
  normalise = goalposts{ low = 80, high = 100 },
  missing   = "median",
  basis     = "described",
  examples  = { { breitband_100_haushalte = 97.2, gives = 97.2 },
                { gives = "missing" } },
}
