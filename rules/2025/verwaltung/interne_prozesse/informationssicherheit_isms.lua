-- Wie weit die Stadtverwaltung mit ihrem Managementsystem für Informationssicherheit
-- ist: im Aufbau, eingeführt und wirksam oder durch ein anerkanntes Zertifikat oder
-- Testat bestätigt.
return {
  label     = { de = "Managementsystem für Informationssicherheit",
                en = "Information security management system" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "informationssicherheit_isms",
  answers   = { {"keines", 0},
                {"aufbau", 40},
                {"eingeführt", 80},
                {"zertifiziert", 100} },
  basis     = "own",
  examples  = { { informationssicherheit_isms = "aufbau", gives = 40 },
                { informationssicherheit_isms = "eingeführt", gives = 80 },
                { informationssicherheit_isms = "zertifiziert", gives = 100 },
                { informationssicherheit_isms = "keines", gives = 0 } },
}
