-- Ob die Stadt mit eigenen Sensoren misst, wie sauber Flüsse, Seen oder Grundwasser
-- sind oder wie hoch sie stehen, für die Zeit eines Projekts oder auf Dauer.
return {
  label     = { de = "Sensorik für Wasserqualität und Pegel",
                en = "Water quality and level sensors" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "gewaesser_sensorik",
  answers   = { {"keines", 0}, {"projekt", 50}, {"dauerbetrieb", 100} },
  basis     = "own",
  examples  = { { gewaesser_sensorik = "projekt", gives = 50 },
                { gewaesser_sensorik = "dauerbetrieb", gives = 100 },
                { gewaesser_sensorik = "keines", gives = 0 } },
}
