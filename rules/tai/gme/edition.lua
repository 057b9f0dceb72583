-- Der Technology Achievement Index als geometrisches Mittel: Variante aus dem Handbuch
-- von OECD und JRC (2008), Tabelle 38, für 23 Länder.
--
-- Das geometrische Mittel der acht Rohwerte, ohne Marken und mit gleichen Gewichten:
-- Eine Skala, die einen Wert vervielfacht, würde an den Plätzen nichts ändern, und ein
-- niedriger Wert wird von einem hohen nur zum Teil ausgeglichen.
return {
  title       = { de = "TAI, geometrisches Mittel", en = "TAI, geometric mean" },
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
  aggregate   = "geometric",
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
