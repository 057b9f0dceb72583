-- Wie viele Ladepunkte für Elektroautos an Straßenlaternen angebracht sind und allen
-- offenstehen, bezogen auf 1.000 Leuchten.
return {
  label     = { de = "Lademöglichkeiten für E-Autos an Straßenlaternen",
                en = "Charging for electric cars on street lamps" },
  unit      = "je 1.000 Leuchten",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(1000, laternen_ladepunkte, laternen)",
  normalise = goalposts{ low = 0, high = 12 },
  basis     = "own",
  examples  = { { laternen_ladepunkte = 12, laternen = 20000, gives = 0.6 },
                { laternen = 20000, gives = "missing" } },
}
