-- Offener Smart-City-Index: 83 Städte, 47 Parameter in fünf Kategorien, kein einziger
-- Wert aus einer Befragung. Was sich heute über die deutschen Großstädte sagen lässt,
-- wenn man nur nimmt, was gemessen und veröffentlicht ist.
--
-- Auswahl: Ein Parameter muss für mindestens 76 Städte vorliegen, sich je Einwohner, je
-- Fläche oder als Anteil ausdrücken lassen und eine Richtung haben, die man begründen
-- kann. Neuere Zahlen gehen älteren vor; das Jahr steht in jeder Datei. Misst etwas
-- dasselbe wie etwas anderes im selben Indikator (Rangkorrelation über 0,85), bleibt
-- eines weg. Was an einer Zahl Artefakt ist, fehlt oder ist begründet abgeschnitten.
--
-- Skala: Normen von außen gibt es für keinen dieser Werte. Die Pfosten liegen deshalb
-- etwa am fünften und am fünfundneunzigsten Perzentil, auf runde Zahlen gebracht, und
-- stehen fest: So bestimmt keine einzelne Stadt die Skala der anderen, und ein späteres
-- Jahr lässt sich mit diesem vergleichen. Die beste und die schwächste Stadt (minmax)
-- taugen nicht als Pfosten, weil viele dieser Verteilungen einen langen Schwanz haben.
--
-- Lücken: Ein fehlender Wert gibt sein Gewicht den Geschwistern; liegen weniger als
-- zwei Drittel des Gewichts eines Indikators vor, fehlt der Indikator. Nichts wird
-- geschätzt.
--
-- Gewichte: Die fünf Kategorien zählen gleich wie im veröffentlichten Smart City Index,
-- damit sich beide vergleichen lassen. Gewichte darunter begründet jede group.lua.
return {
  title       = { de = "Offener Smart-City-Index", en = "Open smart city index" },
  year        = 2026,
  level_names = { "Themenbereich", "Indikator", "Parameter" },
  units       = { file = "datasets/cities.csv", key = "ags", name = "short_name" },
  data        = "datasets/open/2026",
  children    = {
    "verwaltung",
    "it_kommunikation",
    "energie_umwelt",
    "mobilitaet",
    "gesellschaft_bildung",
  },
  weights     = {
    verwaltung = 1,
    it_kommunikation = 1,
    energie_umwelt = 1,
    mobilitaet = 1,
    gesellschaft_bildung = 1,
  },
  aggregate   = "arithmetic",
  ranking     = { ties = "min", decimals = 1 },
  rank_within = { "bundesland", "ruhrgebiet" },

  defaults    = {
    parameter = { missing = "skip" },
    group     = { missing = "skip", available = 0.66 },
  },

  -- Die Maßeinheiten, die in den Parametern vorkommen dürfen.
  measures    = {
    "%",
    "ja/nein",
    "Stufe",
    "Anzahl",
    "EUR je Einwohner",
    "je 1.000 Einwohner",
    "je 10.000 Einwohner",
    "je 100.000 Einwohner",
    "je 100 Einwohner von 18 bis 25",
    "je 100 Einwohner von 15 bis 64",
    "kW je 1.000 Einwohner",
    "m² je Einwohner",
    "kg je Einwohner",
    "Liter je Einwohner und Tag",
    "Fahrzeug-km je Einwohner",
  },
}
