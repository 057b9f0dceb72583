-- Anteil der Lichtsignalanlagen, die Busse oder Bahnen bevorrechtigen, an allen
-- Lichtsignalanlagen auf Linienwegen des öffentlichen Nahverkehrs. Ab 100 Prozent gibt
-- es alle Punkte, bei 0 keine. Wer keine Angabe machen kann, wird nur an den übrigen
-- Parametern gemessen.
return {
  label     = { de = "Ampeln mit ÖPNV-Bevorrechtigung",
                en = "Traffic lights with public transport priority" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(ampeln_oepnv_vorrang, ampeln_linienweg)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { ampeln_oepnv_vorrang = 126, ampeln_linienweg = 200, gives = 63 },
                { ampeln_oepnv_vorrang = 0, ampeln_linienweg = 0, gives = "missing" } },
}
