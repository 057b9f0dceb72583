-- Der Technology Achievement Index mit Gewichten aus Paarvergleichen: Variante aus dem
-- Handbuch von OECD und JRC (2008), Tabellen 22 und 23, für 23 Länder.
--
-- Acht Indikatoren, jeder zwischen den festen Marken des UNDP auf 0 bis 1 gelegt,
-- stehen ohne Dimensionen nebeneinander. Fachleute haben die Indikatoren paarweise
-- verglichen (Analytic Hierarchy Process); die Gewichte sind das Mittel über die
-- Fachleute, im Handbuch auf zwei Stellen gedruckt. Wegen der Rundung ist ihre Summe
-- 1,01; sie werden als Anteile daran verstanden.
return {
  title       = { de = "TAI, Paarvergleiche", en = "TAI, analytic hierarchy process" },
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
    patents = 0.09,
    royalties = 0.10,
    internet = 0.07,
    exports = 0.21,
    telephones = 0.05,
    electricity = 0.06,
    schooling = 0.18,
    university = 0.25,
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
