-- Ein Beispiel aus dem Handbuch von OECD und JRC (2008), Tabelle 25: 21 Stimmen in
-- 4 Gruppen ordnen 4 Kandidaten.
--
-- Gesucht ist die Reihenfolge, der paarweise am meisten zugestimmt wird (Kemeny 1959).
-- Der Wert sagt, wie viele Kandidaten dahinter stehen.
return {
  title       = { de = "Tabelle 25 nach Kemeny", en = "Table 25 by Kemeny" },
  year        = 2008,
  level_names = { "Gruppe" },
  units       = { file = "datasets/voting/candidates_25.csv", key = "key", name = "name" },
  data        = "datasets/voting/table_25",
  basis       = "published",
  weights     = { group_1 = 3, group_2 = 5, group_3 = 7, group_4 = 6 },
  aggregate   = "kemeny",
  ranking     = { ties = "min", decimals = 1 },
  measures    = { "Platz" },
}
