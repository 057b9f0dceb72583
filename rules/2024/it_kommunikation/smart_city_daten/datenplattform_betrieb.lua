-- Betriebsstand einer zentralen Datenplattform der Stadt, vom Aufbau über den Betrieb
-- für einzelne Themen bis zum themenübergreifenden Regelbetrieb.
return {
  label     = { de = "Urbane Datenplattform", en = "Urban data platform" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "datenplattform_betrieb",
  answers   = { {"keine", 0},
                {"aufbau", 30},
                {"teilbetrieb", 70},
                {"regelbetrieb", 100} },
  basis     = "published",
  examples  = { { datenplattform_betrieb = "teilbetrieb", gives = 70 },
                { datenplattform_betrieb = "regelbetrieb", gives = 100 },
                { datenplattform_betrieb = "keine", gives = 0 } },
}
