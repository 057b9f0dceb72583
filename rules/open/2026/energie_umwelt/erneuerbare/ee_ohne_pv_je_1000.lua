-- Installierte Leistung aus Wind an Land, Biomasse und Wasser auf 1.000 Einwohner: die
-- aller Erneuerbaren ohne die der Photovoltaik; Marktstammdatenregister, Stand 2024.
-- Auch große Städte können Bioabfall, Klärgas und Flüsse nutzen.
--
-- Skala: keine Punkte bei 0, 100 bei 490. Von 83 Städten liegt keine darunter, fünf
-- darüber; sie zählen wie der Pfosten. Der untere Pfosten ist die Null: Sieben Städte
-- haben weniger als 5 kW.
return {
  label     = { de = "Leistung aus Wind, Biomasse und Wasser",
                en = "Power from wind, biomass and water" },
  unit      = "kW je 1.000 Einwohner",
  source    = "marktstammdatenregister",
  direction = "higher",
  value     = "max(0, ee_kw_je_1000 - per(1000, pv_leistung_kw, einwohner_2023))",
  normalise = goalposts{ low = 0, high = 490 },
  basis     = "own",
  examples  = { { ee_kw_je_1000 = 191.0216, pv_leistung_kw = 65773.431,
                  einwohner_2023 = 366385, gives = 11.5016114633514 },
                { ee_kw_je_1000 = 100, pv_leistung_kw = 20000,
                  einwohner_2023 = 100000, gives = 0 },
                { ee_kw_je_1000 = 100, einwohner_2023 = 100000, gives = "missing" } },
}
