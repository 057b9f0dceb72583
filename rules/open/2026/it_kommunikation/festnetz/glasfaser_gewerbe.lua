-- Anteil der Gewerbestandorte, bei denen Glasfaser bis ins Gebäude liegt; Mitte 2021,
-- Breitbandatlas. Gewerbegebiete werden getrennt von Wohngebieten ausgebaut, und
-- Betriebe brauchen auch die Gegenrichtung schnell.
--
-- Skala: keine Punkte bei 0, 100 bei 55. Von 83 Städten liegt keine darunter, vier
-- darüber; sie zählen wie der Pfosten. Der untere Pfosten ist die Null wie bei den
-- Haushalten.
return {
  label     = { de = "Glasfaser bis ins Haus, Gewerbe",
                en = "Fibre access, business sites" },
  unit      = "%",
  source    = "breitbandatlas",
  direction = "higher",
  value     = "glasfaser_gewerbe",
  normalise = goalposts{ low = 0, high = 55 },
  basis     = "own",
  examples  = { { glasfaser_gewerbe = 12.03, gives = 12.03 },
                { gives = "missing" } },
}
