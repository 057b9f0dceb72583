-- Anteil der sozialversicherungspflichtig Beschäftigten am Wohnort mit akademischem
-- Abschluss; 2021 (BBSR, INKAR). Er sagt, ob die Stadt Fachleute hält. Die
-- Beschäftigten in Information und Kommunikation gehen damit einher (Rangkorrelation
-- 0,77); sie zählen aber am Arbeitsort.
--
-- Skala: keine Punkte bei 10, 100 bei 38. Von 83 Städten liegen vier darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Beschäftigte mit akademischem Abschluss",
                en = "Employees with an academic degree" },
  unit      = "%",
  source    = "inkar_rki_2021",
  direction = "higher",
  value     = "akademiker_anteil",
  normalise = goalposts{ low = 10, high = 38 },
  basis     = "own",
  examples  = { { akademiker_anteil = 22.42, gives = 22.42 },
                { gives = "missing" } },
}
