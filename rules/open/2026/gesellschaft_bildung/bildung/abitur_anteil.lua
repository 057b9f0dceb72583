-- Anteil der Schulabgänger mit allgemeiner Hochschulreife; 2022 (BBSR, INKAR). Er ist
-- die breiteste Zahl dafür, wie viele junge Menschen die Schule weit gebracht hat. Die
-- Schulen der Umgebung wirken mit.
--
-- Skala: keine Punkte bei 26, 100 bei 53. Von 83 Städten liegen vier darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Schulabgänger mit Abitur", en = "School leavers with Abitur" },
  unit      = "%",
  source    = "inkar_2022",
  direction = "higher",
  value     = "abitur_anteil",
  normalise = goalposts{ low = 26, high = 53 },
  basis     = "own",
  examples  = { { abitur_anteil = 39.58, gives = 39.58 },
                { gives = "missing" } },
}
