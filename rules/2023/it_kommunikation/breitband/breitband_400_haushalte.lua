-- Anteil der Haushalte, die einen leitungsgebundenen Anschluss mit mindestens 400
-- Mbit/s im Download buchen können, an allen Haushalten der Stadt. Ab 100 Prozent gibt
-- es alle Punkte, bei 50 keine. Fehlt der Wert einer Stadt im Register, gilt für sie
-- der Median aller Städte.
return {
  label     = { de = "Haushalte mit mindestens 400 Mbit/s",
                en = "Households with at least 400 Mbit/s" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_400_haushalte",
  normalise = goalposts{ low = 50, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_400_haushalte = 91.5, gives = 91.5 },
                { gives = "missing" } },
}
