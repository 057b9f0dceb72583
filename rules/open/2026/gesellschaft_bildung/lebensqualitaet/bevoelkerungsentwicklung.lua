-- Um wie viel Prozent die Bevölkerung von Ende 2018 bis Ende 2023 gewachsen ist;
-- Statistisches Bundesamt. Menschen stimmen mit den Füßen ab.
--
-- Skala: keine Punkte bei −0,2, 100 bei 5. Von 83 Städten liegen sechs darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Bevölkerungsentwicklung", en = "Population change" },
  unit      = "%",
  source    = "destatis_gemeindeverzeichnis",
  direction = "higher",
  value     = "share(einwohner_2023 - einwohner_2018, einwohner_2018)",
  normalise = goalposts{ low = -0.2, high = 5 },
  basis     = "own",
  examples  = { { einwohner_2023 = 366385, einwohner_2018 = 364628,
                  gives = 0.481860965148041 },
                { einwohner_2018 = 364628, gives = "missing" } },
}
