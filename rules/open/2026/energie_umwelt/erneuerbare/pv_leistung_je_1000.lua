-- Installierte Leistung der Photovoltaik auf 1.000 Einwohner; Marktstammdatenregister,
-- Stand 2024. Sie zeigt, wie weit Dächer und Flächen genutzt sind. Je Einwohner und
-- nicht je Fläche: Es geht um den Anteil am Bedarf.
--
-- Skala: keine Punkte bei 105, 100 bei 590. Von 83 Städten liegen vier darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Photovoltaikleistung", en = "Photovoltaic power" },
  unit      = "kW je 1.000 Einwohner",
  source    = "marktstammdatenregister",
  direction = "higher",
  value     = "per(1000, pv_leistung_kw, einwohner_2023)",
  normalise = goalposts{ low = 105, high = 590 },
  basis     = "own",
  examples  = { { pv_leistung_kw = 65773.431, einwohner_2023 = 366385,
                  gives = 179.519988536649 },
                { einwohner_2023 = 366385, gives = "missing" } },
}
