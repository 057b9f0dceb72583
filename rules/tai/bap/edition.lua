-- Der Technology Achievement Index mit Gewichten aus der Budgetverteilung: Variante aus
-- dem Handbuch von OECD und JRC (2008), Tabellen 22 und 23, für 23 Länder.
--
-- Acht Indikatoren, jeder zwischen den festen Marken des UNDP auf 0 bis 1 gelegt,
-- stehen ohne Dimensionen nebeneinander. Fachleute haben ein Budget auf die Indikatoren
-- verteilt; die Gewichte sind das Mittel, im Handbuch auf zwei Stellen gedruckt; so
-- stehen sie hier.
return {
  title       = { de = "TAI, Budgetverteilung", en = "TAI, budget allocation" },
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
    patents = 0.11,
    royalties = 0.11,
    internet = 0.11,
    exports = 0.18,
    telephones = 0.10,
    electricity = 0.06,
    schooling = 0.15,
    university = 0.18,
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
