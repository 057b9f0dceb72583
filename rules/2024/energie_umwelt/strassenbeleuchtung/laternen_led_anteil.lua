-- Anteil der Leuchten mit LED-Technik an allen Leuchten der öffentlichen
-- Straßenbeleuchtung. Ab 100 Prozent gibt es alle Punkte, bei 10 keine. Wer keine
-- Angabe machen kann, wird nur an den übrigen Parametern gemessen.
return {
  label     = { de = "LED-Straßenlaternen", en = "LED street lamps" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(laternen_led, laternen)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { laternen_led = 112, laternen = 200, gives = 56 },
                { laternen_led = 0, laternen = 0, gives = "missing" } },
}
