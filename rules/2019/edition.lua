-- Smart City Index 2019: 81 Städte, 35 Indikatoren, 96 Parameter in fünf Kategorien.
--
-- Wie aus Angaben ein Platz wird: Jeder Parameter hat seine eigene Skala von 0 bis 100
-- und eine eigene Datei. Parameter ergeben Indikatoren; in jedem Indikator hat die
-- beste Stadt 100 Punkte, und jede andere hat den Anteil, den sie von deren Wert
-- erreicht. Veröffentlicht ist für diese Ausgabe nur das obere Ende; dass die Skala bei
-- null beginnt und nicht, wie ab 2023, bei der schwächsten Stadt, ist angenommen.
-- Indikatoren ergeben fünf Kategorien, der Gesamtwert ist deren Mittel. Die Plätze
-- folgen den ungerundeten Werten.
--
-- Zum Ändern genügt ein Texteditor: Ein Gewicht steht in der group.lua des Ordners, eine
-- Skala in der Datei des Parameters. Danach zeigen scirules check rules/2019 und
-- scirules run rules/2019, ob alles stimmt und wie sich die Plätze verschieben.
return {
  title       = { de = "Smart City Index 2019", en = "Smart City Index 2019" },
  year        = 2019,
  level_names = { "Themenbereich", "Indikator", "Parameter" },
  units       = { file = "datasets/cities.csv", key = "ags", name = "short_name",
                  where = "sci_2019" },
  data        = "datasets/2019",
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

  -- Was sich nicht belegen lässt, gilt als nicht vorhanden; Ausnahmen stehen im Parameter.
  defaults    = { parameter = { missing = "zero" } },

  -- Die Maßeinheiten, die in den Parametern vorkommen dürfen.
  measures    = {
    "ja/nein",
    "Stufe",
    "Punkte",
    "Anzahl",
    "je 1.000 Einwohner",
    "Sterne",
    "%",
    "Mbit/s",
    "je 10.000 Einwohner",
    "je 100.000 Einwohner",
    "je 1.000 Leuchten",
    "je km²",
    "MW je 100.000 Einwohner",
    "Fahrzeug-km je Einwohner",
    "Tage je Woche",
  },
}
