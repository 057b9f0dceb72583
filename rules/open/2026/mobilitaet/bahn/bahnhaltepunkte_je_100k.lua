-- Bahnhöfe und Haltepunkte von Eisenbahn und S-Bahn auf 100.000 Einwohner;
-- Stationsdaten der Deutschen Bahn, Juli 2016. Jeder Halt ist ein Ort, an dem sich
-- Verkehrsmittel verknüpfen lassen. Stationen ändern sich kaum.
--
-- Skala: keine Punkte bei 1,2, 100 bei 6. Von 83 Städten liegen fünf darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Bahnhöfe und Haltepunkte", en = "Railway stations and stops" },
  unit      = "je 100.000 Einwohner",
  source    = "db_stationsdaten",
  direction = "higher",
  value     = "per(100000, bahnhaltepunkte, einwohner_2023)",
  normalise = goalposts{ low = 1.2, high = 6 },
  basis     = "own",
  examples  = { { bahnhaltepunkte = 10, einwohner_2023 = 366385,
                  gives = 2.72936937920493 },
                { einwohner_2023 = 366385, gives = "missing" } },
}
