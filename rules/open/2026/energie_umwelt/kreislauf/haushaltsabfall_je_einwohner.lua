-- Abfälle aus Haushalten je Einwohner, einschließlich der getrennt erfassten; 2015,
-- Regionalstatistik. Weniger ist besser: Was nicht anfällt, muss niemand abholen.
--
-- Skala: 100 Punkte bei 375, keine bei 530. Von 81 Städten liegen fünf darunter und
-- vier darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Haushaltsabfälle", en = "Household waste" },
  unit      = "kg je Einwohner",
  source    = "regionalstatistik_abfall",
  direction = "lower",
  value     = "haushaltsabfall_kg_je_einwohner",
  normalise = goalposts{ low = 375, high = 530 },
  basis     = "own",
  examples  = { { haushaltsabfall_kg_je_einwohner = 425.8, gives = 425.8 },
                { gives = "missing" } },
}
