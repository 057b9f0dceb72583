-- Ob Sensoren an Straßenlaternen den Verkehr zählen oder erkennen, in einem
-- Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Verkehrssensoren an Straßenlaternen",
                en = "Traffic sensors on street lamps" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "laternen_verkehrssensorik",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { laternen_verkehrssensorik = "pilot", gives = 50 },
                { laternen_verkehrssensorik = "regelbetrieb", gives = 100 },
                { laternen_verkehrssensorik = "keine", gives = 0 } },
}
