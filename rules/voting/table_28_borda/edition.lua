-- Ein Beispiel aus dem Handbuch von OECD und JRC (2008), Tabelle 28: 60 Stimmen in
-- 5 Gruppen ordnen 3 Kandidaten.
--
-- Jede Gruppe gibt ihrem letzten Kandidaten keinen Punkt und jedem davor einen mehr
-- (Borda 1784). Gezählt wird jede Stimme: 60 Stimmen mal dem Mittel.
return {
  title       = { de = "Tabelle 28 nach Borda", en = "Table 28 by Borda" },
  year        = 2008,
  level_names = { "Gruppe" },
  units       = { file = "datasets/voting/candidates_28.csv", key = "key", name = "name" },
  data        = "datasets/voting/table_28",
  basis       = "published",
  weights     = { group_1 = 23, group_2 = 17, group_3 = 2, group_4 = 10, group_5 = 8 },
  aggregate   = "borda",
  normalise   = goalposts{ low = 0, high = 1, to = { 0, 60 }, cap = false },
  ranking     = { ties = "min", decimals = 0 },
  measures    = { "Platz" },
}
