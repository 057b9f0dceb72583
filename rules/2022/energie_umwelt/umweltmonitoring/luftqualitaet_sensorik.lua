-- Ob die Stadt neben den amtlichen Messstationen eigene Sensoren für die Luftqualität
-- betreibt, für die Zeit eines Projekts oder auf Dauer.
return {
  label     = { de = "Sensorik für Luftqualität", en = "Air quality sensors" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "luftqualitaet_sensorik",
  answers   = { {"keines", 0}, {"projekt", 50}, {"dauerbetrieb", 100} },
  basis     = "own",
  examples  = { { luftqualitaet_sensorik = "projekt", gives = 50 },
                { luftqualitaet_sensorik = "dauerbetrieb", gives = 100 },
                { luftqualitaet_sensorik = "keines", gives = 0 } },
}
