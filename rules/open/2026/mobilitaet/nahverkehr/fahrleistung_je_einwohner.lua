-- Fahrzeugkilometer von Bus, Straßen-, Stadt- und U-Bahn im Kreis auf einen Einwohner;
-- 2018, Statistisches Bundesamt. Nur wo oft etwas fährt, kann eine App den Weg ohne
-- Auto zeigen.
--
-- Skala: keine Punkte bei 19, 100 bei 58. Von 81 Städten liegen fünf darunter und zwei
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Fahrleistung des Nahverkehrs", en = "Public transport supply" },
  unit      = "Fahrzeug-km je Einwohner",
  source    = "personenverkehr_2018",
  direction = "higher",
  value     = "oepnv_km_je_einwohner",
  normalise = goalposts{ low = 19, high = 58 },
  basis     = "own",
  examples  = { { oepnv_km_je_einwohner = 41.6863, gives = 41.6863 },
                { gives = "missing" } },
}
