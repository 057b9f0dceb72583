-- Drei Städte, fünf Parameter: zum Nachrechnen.
return {
  title       = { de = "Handrechnung", en = "By hand" },
  year        = 2024,
  level_names = { "Bereich", "Parameter" },
  units       = { file = "datasets/towns.csv", key = "ags", name = "ort", where = "dabei" },
  data        = "datasets/hand",
  children    = { "verwaltung", "mobilitaet" },
  weights     = { verwaltung = 1, mobilitaet = 1 },
  rank_within = { "land" },
  measures    = { "ja/nein", "Stufe", "je 1.000 Einwohner", "%" },
}
