-- Stand der Übertragung von Ampelphasen an Fahrzeuge, Fahrräder oder Apps und von
-- Anforderungen der Einsatzfahrzeuge an die Ampeln (keine, Pilot, Regelbetrieb).
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
