-- Smart City Index 2025: 83 Städte, 37 Indikatoren, 163 Parameter in fünf Kategorien.
--
-- Wie aus Antworten ein Platz wird: Jeder Parameter hat seine eigene Skala von 0 bis 100
-- und eine eigene Datei. Parameter ergeben Indikatoren; jeder Indikator wird so gestreckt,
-- dass die beste Stadt 100 und die schwächste 0 Punkte hat. Indikatoren ergeben fünf
-- Kategorien, der Gesamtwert ist deren Mittel. Die Plätze folgen den ungerundeten Werten.
--
-- Zum Ändern genügt ein Texteditor: Ein Gewicht steht in der group.lua des Ordners, eine
-- Skala in der Datei des Parameters. Danach zeigen scirules check rules/2025 und
-- scirules run rules/2025, ob alles stimmt und wie sich die Plätze verschieben.
return {
  title       = { de = "Smart City Index 2025", en = "Smart City Index 2025" },
  year        = 2025,
  level_names = { "Themenbereich", "Indikator", "Parameter" },
  units       = { file = "datasets/cities.csv", key = "ags", name = "short_name",
                  where = "sci_2025" },
  data        = "datasets/2025",
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
  previous    = "rules/2024",

  -- Was sich nicht belegen lässt, gilt als nicht vorhanden; Ausnahmen stehen im Parameter.
  defaults    = { parameter = { missing = "zero" } },

  -- Die Maßeinheiten, die in den Parametern vorkommen dürfen.
  measures    = {
    "Stufe",
    "ja/nein",
    "Tage",
    "%",
    "je 1.000 Einwohner",
    "Punkte",
    "Anzahl",
    "Mbit/s",
    "je 10.000 Einwohner",
    "je 100.000 Einwohner",
    "je 1.000 Leuchten",
    "kg je Einwohner",
    "je km²",
    "MW je 100.000 Einwohner",
    "kW je 1.000 Einwohner",
    "Fahrzeug-km je Einwohner",
    "je 100 Lernende",
    "Geräte je Stelle",
  },
}
