-- Ob öffentliche Papierkörbe und Mülltonnen von selbst melden, wie voll sie sind, in
-- einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Mülleimer mit Füllstandssensoren",
                en = "Waste bins with fill level sensors" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "papierkorb_fuellstand",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "described",
  examples  = { { papierkorb_fuellstand = "pilot", gives = 50 },
                { papierkorb_fuellstand = "regelbetrieb", gives = 100 },
                { papierkorb_fuellstand = "keine", gives = 0 } },
}
