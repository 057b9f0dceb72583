-- Anteil der sozialversicherungspflichtig Beschäftigten am Arbeitsort, die in Betrieben
-- der Information und Kommunikation arbeiten (WZ 2008, Abschnitt J); 30. Juni 2015,
-- Regionalstatistik. Wo diese Betriebe sind, gibt es die Fachleute, die eine Smart City
-- braucht. Die Zahl ist alt, ändert sich aber langsam.
--
-- Skala: keine Punkte bei 1,2, 100 bei 8,4. Von 83 Städten liegen fünf darunter und
-- vier darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Beschäftigte in Information und Kommunikation",
                en = "Employees in information and communication" },
  unit      = "%",
  source    = "regionalstatistik_beschaeftigte",
  direction = "higher",
  value     = "ikt_beschaeftigte_anteil",
  normalise = goalposts{ low = 1.2, high = 8.4 },
  basis     = "own",
  examples  = { { ikt_beschaeftigte_anteil = 2.9095, gives = 2.9095 },
                { gives = "missing" } },
}
