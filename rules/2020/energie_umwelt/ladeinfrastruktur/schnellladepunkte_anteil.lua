-- Wie viel Prozent der öffentlichen Ladepunkte schnell laden, also mehr als 22 Kilowatt
-- leisten.
return {
  label     = { de = "Anteil der Schnellladepunkte",
                en = "Share of fast-charging points" },
  unit      = "%",
  source    = "bnetza_ladesaeulenregister",
  direction = "higher",
  value     = "share(schnellladepunkte, ladepunkte)",
  normalise = goalposts{ low = 0, high = 60 },
  missing   = "median",
  basis     = "own",
  examples  = { { schnellladepunkte = 40, ladepunkte = 200, gives = 20 },
                { schnellladepunkte = 0, ladepunkte = 0, gives = "missing" } },
}
