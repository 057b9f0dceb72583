-- Ein Beispiel aus dem Handbuch von OECD und JRC (2008), Tabelle 25: 21 Stimmen in
-- 4 Gruppen ordnen 4 Kandidaten.
--
-- Jede Gruppe gibt ihrem letzten Kandidaten keinen Punkt und jedem davor einen mehr
-- (Borda 1784). Gezählt wird jede Stimme: 21 Stimmen mal dem Mittel.
return {
  title       = { de = "Tabelle 25 nach Borda", en = "Table 25 by Borda" },
  year        = 2008,
  level_names = { "Gruppe" },
  units       = { file = "datasets/voting/candidates_25.csv", key = "key", name = "name" },
  data        = "datasets/voting/table_25",
  basis       = "published",
  weights     = { group_1 = 3, group_2 = 5, group_3 = 7, group_4 = 6 },
  aggregate   = "borda",
  normalise   = goalposts{ low = 0, high = 1, to = { 0, 21 }, cap = false },
  ranking     = { ties = "min", decimals = 0 },
  measures    = { "Platz" },
}
