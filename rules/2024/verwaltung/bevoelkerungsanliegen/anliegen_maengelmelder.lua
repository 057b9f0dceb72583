-- Ausbaustufe des städtischen Mängelmelders, vom Kontaktformular über die Meldung auf
-- einer Onlinekarte bis zur Meldung per App mit Foto und Standort.
return {
  label     = { de = "Mängelmelder", en = "Issue reporting service" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "anliegen_maengelmelder",
  answers   = { {"keiner", 0}, {"formular", 30}, {"karte", 70}, {"app", 100} },
  basis     = "described",
  examples  = { { anliegen_maengelmelder = "karte", gives = 70 },
                { anliegen_maengelmelder = "app", gives = 100 },
                { anliegen_maengelmelder = "keiner", gives = 0 } },
}
