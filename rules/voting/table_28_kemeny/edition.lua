-- Ein Beispiel aus dem Handbuch von OECD und JRC (2008), Tabelle 28: 60 Stimmen in
-- 5 Gruppen ordnen 3 Kandidaten.
--
-- Gesucht ist die Reihenfolge, der paarweise am meisten zugestimmt wird (Kemeny 1959).
-- Der Wert sagt, wie viele Kandidaten dahinter stehen.
return {
  title       = { de = "Tabelle 28 nach Kemeny", en = "Table 28 by Kemeny" },
  year        = 2008,
  level_names = { "Gruppe" },
  units       = { file = "datasets/voting/candidates_28.csv", key = "key", name = "name" },
  data        = "datasets/voting/table_28",
  basis       = "published",
  weights     = { group_1 = 23, group_2 = 17, group_3 = 2, group_4 = 10, group_5 = 8 },
  aggregate   = "kemeny",
  ranking     = { ties = "min", decimals = 1 },
  measures    = { "Platz" },
}
