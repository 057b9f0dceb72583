-- Wie viel Prozent der Leuchten in der öffentlichen Straßenbeleuchtung schon LED haben.
return {
  label     = { de = "LED-Straßenlaternen", en = "LED street lamps" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(laternen_led, laternen)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { laternen_led = 16800, laternen = 30000, gives = 56 },
                { laternen_led = 0, laternen = 0, gives = "missing" } },
}
