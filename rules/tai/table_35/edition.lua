-- Ein Beispiel aus dem Handbuch von OECD und JRC (2008), Tabellen 35 bis 37: fünf Länder,
-- acht Indikatoren, und welches Land welches übertrifft.
--
-- Gesucht ist die Reihenfolge, der die Indikatoren über alle Paare am meisten zustimmen.
-- Hier sind es drei, denen gleich viel zugestimmt wird; der Wert sagt, wie viele Länder
-- in ihrem Mittel dahinter stehen.
return {
  title       = { de = "TAI, fünf Länder ohne Ausgleich", en = "TAI, five countries, non-compensatory" },
  year        = 2001,
  level_names = { "Indikator" },
  units       = { file = "datasets/tai/countries_table_35.csv", key = "code", name = "country" },
  data        = "datasets/tai/table_35",
  basis       = "published",
  children    = {
    "patents",
    "royalties",
    "internet",
    "exports",
    "telephones",
    "electricity",
    "schooling",
    "university",
  },
  weights     = "equal",
  aggregate   = "kemeny",
  ranking     = { ties = "min", decimals = 2 },
  measures    = {
    "je 1 Mio. Einwohner",
    "US-$ je 1.000 Einwohner",
    "je 1.000 Einwohner",
    "%",
    "log10 je 1.000 Einwohner",
    "log10 kWh je Einwohner",
    "Jahre",
  },
}
