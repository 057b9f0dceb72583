-- Wie viele offene Datensätze der Stadt GovData führt, auf 100.000 Einwohner; Stand
-- 2024, aus dem Musterdatenkatalog. Offene Daten sind der Rohstoff, aus dem andere
-- Dienste für die Stadt bauen. 0 heißt „nicht in GovData“, nicht „keine“.
--
-- Skala: Die Verteilung ist sehr schief (Median 10, Höchstwert 495, gut ein Viertel der
-- Städte hat keinen Datensatz). Der erste Datensatz sagt mehr als der tausendste.
-- Deshalb steigen die Punkte in drei Stufen immer langsamer: 50 am Median, 90 am
-- neunzigsten, 100 am fünfundneunzigsten Perzentil.
return {
  label     = { de = "Offene Datensätze", en = "Open data sets" },
  unit      = "je 100.000 Einwohner",
  source    = "musterdatenkatalog",
  direction = "higher",
  value     = "per(100000, open_data_datensaetze, einwohner_2023)",
  normalise = bands{ linear = true, {0, 0}, {10, 50}, {85, 90}, {160, 100} },
  basis     = "own",
  examples  = { { open_data_datensaetze = 2, einwohner_2023 = 366385,
                  gives = 0.545873875840987 },
                { open_data_datensaetze = 0, einwohner_2023 = 105039, gives = 0 },
                { einwohner_2023 = 105039, gives = "missing" } },
}
