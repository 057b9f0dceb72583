-- Ob Straßenlaternen einzeln heller und dunkler werden, je nach Verkehr, Bewegung oder
-- Wetter, in einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Bedarfsgerecht gesteuerte Straßenlaternen",
                en = "Demand-controlled street lamps" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "laternen_adaptive_steuerung",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { laternen_adaptive_steuerung = "pilot", gives = 50 },
                { laternen_adaptive_steuerung = "regelbetrieb", gives = 100 },
                { laternen_adaptive_steuerung = "keine", gives = 0 } },
}
