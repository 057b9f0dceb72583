-- Fläche der Grünanlagen in Quadratmetern je Einwohner; Flächenerhebung 2015. Parks
-- sind Klimaanlage und Treffpunkt dichter Städte. Die Erholungsfläche enthält sie und
-- ist deshalb kein eigener Parameter.
--
-- Skala: keine Punkte bei 12, 100 bei 59. Von 83 Städten liegen fünf darunter und vier
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Grünanlagen", en = "Public green space" },
  unit      = "m² je Einwohner",
  source    = "regionalstatistik_flaechen",
  direction = "higher",
  value     = "gruenanlagen_m2_je_einwohner",
  normalise = goalposts{ low = 12, high = 59 },
  basis     = "own",
  examples  = { { gruenanlagen_m2_je_einwohner = 30.6518, gives = 30.6518 },
                { gives = "missing" } },
}
