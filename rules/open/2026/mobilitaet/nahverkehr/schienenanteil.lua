-- Anteil von Straßen-, Stadt- und U-Bahn an den Fahrzeugkilometern des Nahverkehrs;
-- 2018, Statistisches Bundesamt. Schienenverkehr fährt elektrisch. Ein elektrischer Bus
-- zählt hier nicht; 2018 gab es kaum welche.
--
-- Skala: keine Punkte bei 0, 100 bei 47. Von 81 Städten liegt keine darunter, vier
-- darüber; sie zählen wie der Pfosten. Der untere Pfosten ist die Null, weil 34 Städte
-- keine solche Bahn haben.
return {
  label     = { de = "Schienenanteil", en = "Rail share" },
  unit      = "%",
  source    = "personenverkehr_2018",
  direction = "higher",
  value     = "share(bahn_km_je_einwohner, oepnv_km_je_einwohner)",
  normalise = goalposts{ low = 0, high = 47 },
  basis     = "own",
  examples  = { { bahn_km_je_einwohner = 12.8898, oepnv_km_je_einwohner = 41.6863,
                  gives = 30.9209500483372 },
                { oepnv_km_je_einwohner = 40, gives = "missing" } },
}
