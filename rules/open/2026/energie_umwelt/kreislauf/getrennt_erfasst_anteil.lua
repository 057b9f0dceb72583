-- Anteil der getrennt erfassten Abfälle (alles außer Haus- und Sperrmüll) an den
-- Haushaltsabfällen; 2015, Regionalstatistik. Nur Getrenntes lässt sich gut verwerten;
-- Tonnen, Höfe und Gebühren bestimmt die Stadt.
--
-- Skala: keine Punkte bei 37, 100 bei 68. Von 81 Städten liegen vier darunter und sechs
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Getrennt erfasste Abfälle", en = "Separately collected waste" },
  unit      = "%",
  source    = "regionalstatistik_abfall",
  direction = "higher",
  value     = "getrennt_erfasst_anteil",
  normalise = goalposts{ low = 37, high = 68 },
  basis     = "own",
  examples  = { { getrennt_erfasst_anteil = 41.4279, gives = 41.4279 },
                { gives = "missing" } },
}
