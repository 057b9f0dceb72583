-- Anteil der Schulabgänger ohne Abschluss; 2022 (BBSR, INKAR). Weniger ist besser: Wer
-- ohne Abschluss geht, verliert meist auch den Anschluss an Digitales.
--
-- Skala: 100 Punkte bei 4, keine bei 12. Von 83 Städten liegen vier darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Schulabgänger ohne Abschluss",
                en = "School leavers without a degree" },
  unit      = "%",
  source    = "inkar_2022",
  direction = "lower",
  value     = "ohne_abschluss_anteil",
  normalise = goalposts{ low = 4, high = 12 },
  basis     = "own",
  examples  = { { ohne_abschluss_anteil = 8.39, gives = 8.39 },
                { gives = "missing" } },
}
