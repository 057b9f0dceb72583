-- Anteil der seit einem Jahr oder länger Arbeitslosen an allen Arbeitslosen; 2022
-- (BBSR, INKAR). Weniger ist besser: Der Anteil zeigt, ob Weiterbildung und Vermittlung
-- greifen.
--
-- Skala: 100 Punkte bei 28, keine bei 50. Von 83 Städten liegen drei darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Langzeitarbeitslose", en = "Long-term unemployed" },
  unit      = "%",
  source    = "inkar_2022",
  direction = "lower",
  value     = "langzeitarbeitslose_anteil",
  normalise = goalposts{ low = 28, high = 50 },
  basis     = "own",
  examples  = { { langzeitarbeitslose_anteil = 43.64, gives = 43.64 },
                { gives = "missing" } },
}
