-- Der Technology Achievement Index mit gleichen Gewichten: Variante aus dem Handbuch
-- von OECD und JRC (2008), Tabellen 22 und 23, für 23 Länder.
--
-- Acht Indikatoren, jeder zwischen den festen Marken des UNDP auf 0 bis 1 gelegt,
-- stehen ohne Dimensionen nebeneinander. Jeder zählt ein Achtel.
return {
  title       = { de = "TAI, gleiche Gewichte", en = "TAI, equal weights" },
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
    patents = 0.125,
    royalties = 0.125,
    internet = 0.125,
    exports = 0.125,
    telephones = 0.125,
    electricity = 0.125,
    schooling = 0.125,
    university = 0.125,
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
