-- Ob Sensoren messen, wie voll die Sammelcontainer für Altglas oder Altpapier sind, in
-- einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Glas- und Altpapiercontainer mit Füllstandssensoren",
                en = "Glass and paper containers with fill level sensors" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "container_fuellstand",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { container_fuellstand = "pilot", gives = 50 },
                { container_fuellstand = "regelbetrieb", gives = 100 },
                { container_fuellstand = "keine", gives = 0 } },
}
