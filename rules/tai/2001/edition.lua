-- Technology Achievement Index 2001 des Entwicklungsprogramms der Vereinten Nationen
-- (UNDP), für die 23 Länder, an denen das Handbuch von OECD und JRC (2008) seine
-- Methoden vorführt.
--
-- Acht Indikatoren in vier Dimensionen: Jeder Indikator wird zwischen zwei festen
-- Marken auf 0 bis 1 gelegt, jede Dimension ist das Mittel ihrer beiden Indikatoren,
-- der Index das Mittel der vier Dimensionen.
return {
  title       = "Technology Achievement Index 2001",
  year        = 2001,
  level_names = { "Dimension", "Indikator" },
  units       = { file = "datasets/tai/countries.csv", key = "code", name = "country" },
  data        = "datasets/tai/2001",
  basis       = "published",
  children    = { "creation", "recent", "old", "skills" },
  weights     = "equal",
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
