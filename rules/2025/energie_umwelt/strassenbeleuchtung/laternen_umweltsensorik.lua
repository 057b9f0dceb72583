-- Ob an Straßenlaternen Sensoren für Luft, Lärm oder Klima hängen, und wenn ja, in
-- einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Umweltsensoren an Straßenlaternen",
                en = "Environmental sensors on street lamps" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "laternen_umweltsensorik",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { laternen_umweltsensorik = "pilot", gives = 50 },
                { laternen_umweltsensorik = "regelbetrieb", gives = 100 },
                { laternen_umweltsensorik = "keine", gives = 0 } },
}
