-- Schulden der Gemeinden und Gemeindeverbände je Einwohner 2019 (BBSR, INKAR). Wer viel
-- schuldet, dem bleibt wenig für Neues. Die Stadtstaaten und Städte, für die keine
-- kommunale Ebene ausgewiesen ist, führt die Quelle mit 0; hier fehlen sie.
--
-- Skala: 100 Punkte bei 350, keine bei 6.700. Von 76 Städten liegen drei darunter und
-- vier darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Kommunale Schulden", en = "Municipal debt" },
  unit      = "EUR je Einwohner",
  source    = "inkar_2019",
  direction = "lower",
  value     = "schulden_je_einwohner",
  normalise = goalposts{ low = 350, high = 6700 },
  basis     = "own",
  examples  = { { schulden_je_einwohner = 4711.45, gives = 4711.45 },
                { gives = "missing" } },
}
