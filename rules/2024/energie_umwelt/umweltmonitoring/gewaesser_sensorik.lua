-- Stand eines eigenen Sensornetzes der Stadt für Qualität oder Pegel von Flüssen, Seen
-- oder Grundwasser (keines, befristetes Projekt, Dauerbetrieb).
return {
  label     = { de = "Sensorik für Wasserqualität und Pegel",
                en = "Water quality and level sensors" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "gewaesser_sensorik",
  answers   = { {"keines", 0}, {"projekt", 50}, {"dauerbetrieb", 100} },
  basis     = "described",
  examples  = { { gewaesser_sensorik = "projekt", gives = 50 },
                { gewaesser_sensorik = "dauerbetrieb", gives = 100 },
                { gewaesser_sensorik = "keines", gives = 0 } },
}
