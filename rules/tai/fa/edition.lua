-- Der Technology Achievement Index mit Gewichten aus der Faktorenanalyse: Variante aus
-- dem Handbuch von OECD und JRC (2008), Tabellen 22 und 23, für 23 Länder.
--
-- Acht Indikatoren, jeder zwischen den festen Marken des UNDP auf 0 bis 1 gelegt,
-- stehen ohne Dimensionen nebeneinander. Die Gewichte hat das Handbuch aus den Ladungen
-- der Faktoren berechnet und auf zwei Stellen gedruckt; so stehen sie hier.
return {
  title       = { de = "TAI, Faktorenanalyse", en = "TAI, factor analysis" },
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
  weights     = {
    patents = 0.17,
    royalties = 0.15,
    internet = 0.11,
    exports = 0.06,
    telephones = 0.08,
    electricity = 0.13,
    schooling = 0.13,
    university = 0.17,
  },
  aggregate   = "arithmetic",
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
