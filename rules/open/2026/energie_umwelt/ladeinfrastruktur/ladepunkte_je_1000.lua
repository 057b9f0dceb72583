-- Öffentliche Ladepunkte auf 1.000 Einwohner; Ladesäulenregister, Stand 18. April 2026,
-- Bevölkerung Ende 2023. Wer kein eigenes Haus hat, fährt elektrisch nur, wo er in der
-- Stadt laden kann.
--
-- Skala: keine Punkte bei 1,2, 100 bei 6,4. Von 83 Städten liegen zwei darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Öffentliche Ladepunkte", en = "Public charging points" },
  unit      = "je 1.000 Einwohner",
  source    = "ladesaeulenregister",
  direction = "higher",
  value     = "per(1000, ladepunkte, einwohner_2023)",
  normalise = goalposts{ low = 1.2, high = 6.4 },
  basis     = "own",
  examples  = { { ladepunkte = 967, einwohner_2023 = 366385,
                  gives = 2.63930018969117 },
                { einwohner_2023 = 366385, gives = "missing" } },
}
