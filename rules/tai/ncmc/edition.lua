-- Der Technology Achievement Index ohne Ausgleich: Variante aus dem Handbuch von OECD und
-- JRC (2008), Tabelle 38, für 23 Länder.
--
-- Acht Indikatoren mit gleichem Gewicht sagen nur, welches von zwei Ländern voraus ist,
-- nicht wie weit. Gesucht ist die Reihenfolge, der sie über alle Paare am meisten
-- zustimmen; der Wert sagt, wie viele Länder dahinter stehen.
return {
  title       = { de = "TAI, ohne Ausgleich", en = "TAI, non-compensatory" },
  year        = 2001,
  level_names = { "Indikator" },
  units       = { file = "datasets/tai/countries.csv", key = "code", name = "country" },
  data        = "datasets/tai/2001",
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
