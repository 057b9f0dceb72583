-- Ob Ampeln und Fahrzeuge miteinander Daten austauschen, in einem Pilotversuch oder im
-- Regelbetrieb. Ampeln melden Autos, Rädern oder Apps, wann sie umschalten;
-- Einsatzfahrzeuge fordern bei ihnen freie Fahrt an.
return {
  label     = { de = "Datenaustausch zwischen Ampel und Fahrzeug",
                en = "Data exchange between traffic lights and vehicles" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "ampeln_fahrzeugkommunikation",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { ampeln_fahrzeugkommunikation = "pilot", gives = 50 },
                { ampeln_fahrzeugkommunikation = "regelbetrieb", gives = 100 },
                { ampeln_fahrzeugkommunikation = "keine", gives = 0 } },
}
