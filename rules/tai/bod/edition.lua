-- Der Technology Achievement Index, bei dem jedes Land mit den Gewichten bewertet wird, die
-- für es die besten sind (Benefit of the Doubt): Variante aus dem Handbuch von OECD und
-- JRC (2008), Tabellen 19 und 23, für 23 Länder.
--
-- Jeder der acht Indikatoren reicht vom schwächsten Land, 0, zum stärksten, 1. Ein Land
-- darf sich die Gewichte aussuchen, aber keines darf damit mehr als 1 erhalten, und jeder
-- Indikator hat zwischen 10 und 15 Prozent der Summe der Gewichte. Diese Grenzen druckt das
-- Handbuch nicht; sie sind an den gedruckten Gewichten abgelesen.
return {
  title       = { de = "TAI, Benefit of the Doubt", en = "TAI, benefit of the doubt" },
  year        = 2001,
  level_names = { "Indikator" },
  units       = { file = "datasets/tai/countries.csv", key = "code", name = "country" },
  data        = "datasets/tai/2001",
  basis       = "described",
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
  aggregate   = benefit_of_the_doubt{ weight = { 0.10, 0.15 } },
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
