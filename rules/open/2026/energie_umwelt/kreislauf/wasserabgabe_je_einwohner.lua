-- Wasserabgabe in Litern je Einwohner und Tag; 2013, Regionalstatistik. Weniger ist
-- besser: Sparsame Netze und Haushalte kommen durch trockene Sommer.
--
-- Skala: 100 Punkte bei 93, keine bei 153. Von 83 Städten liegen fünf darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Wasserabgabe", en = "Water use" },
  unit      = "Liter je Einwohner und Tag",
  source    = "regionalstatistik_wasser",
  direction = "lower",
  value     = "wasserabgabe_liter_je_tag",
  normalise = goalposts{ low = 93, high = 153 },
  basis     = "own",
  examples  = { { wasserabgabe_liter_je_tag = 133.2, gives = 133.2 },
                { gives = "missing" } },
}
