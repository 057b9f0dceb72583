-- Wie man der Stadt einen Schaden oder wilden Müll melden kann: mit einem
-- Kontaktformular, auf einer Karte im Internet oder unterwegs per App, mit Foto und
-- Standort. Es zählt die höchste Stufe.
return {
  label     = { de = "Mängelmelder", en = "Issue reporting service" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "anliegen_maengelmelder",
  answers   = { {"keiner", 0}, {"formular", 30}, {"karte", 70}, {"app", 100} },
  basis     = "described",
  examples  = { { anliegen_maengelmelder = "formular", gives = 30 },
                { anliegen_maengelmelder = "karte", gives = 70 },
                { anliegen_maengelmelder = "app", gives = 100 },
                { anliegen_maengelmelder = "keiner", gives = 0 } },
}
