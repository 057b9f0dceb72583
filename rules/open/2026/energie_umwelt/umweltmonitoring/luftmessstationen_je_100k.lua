-- Stationen des Luftmessnetzes von Bund und Ländern in der Stadt, auf 100.000
-- Einwohner; 2024, Umweltbundesamt. Ihre Werte sind stündlich offen abrufbar. Wo sie
-- stehen, entscheiden vor allem die Länder.
--
-- Skala: keine Punkte bei 0, 100 bei 1,8. Von 83 Städten liegt keine darunter, vier
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Luftmessstationen", en = "Air quality stations" },
  unit      = "je 100.000 Einwohner",
  source    = "uba_luftmessnetz",
  direction = "higher",
  value     = "per(100000, luftmessstationen, einwohner_2023)",
  normalise = goalposts{ low = 0, high = 1.8 },
  basis     = "own",
  examples  = { { luftmessstationen = 3, einwohner_2023 = 248873,
                  gives = 1.20543409690887 },
                { einwohner_2023 = 366385, gives = "missing" } },
}
