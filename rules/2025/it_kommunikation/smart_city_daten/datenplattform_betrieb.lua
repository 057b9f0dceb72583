-- Wie weit die Stadt mit einer zentralen Datenplattform ist. „aufbau“: sie entsteht;
-- „teilbetrieb“: sie läuft für einzelne Themen; „regelbetrieb“: sie läuft über die
-- Themen hinweg.
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
  basis     = "described",
  examples  = { { datenplattform_betrieb = "aufbau", gives = 30 },
                { datenplattform_betrieb = "teilbetrieb", gives = 70 },
                { datenplattform_betrieb = "regelbetrieb", gives = 100 },
                { datenplattform_betrieb = "keine", gives = 0 } },
}
