-- Ein Beispiel aus dem Handbuch von OECD und JRC (2008), Tabelle 33: 7 Stimmen in
-- 3 Gruppen ordnen 3 Kandidaten.
--
-- Jede Gruppe gibt ihrem letzten Kandidaten keinen Punkt und jedem davor einen mehr
-- (Borda 1784). Gezählt wird jede Stimme: 7 Stimmen mal dem Mittel.
return {
  title       = { de = "Tabelle 33 nach Borda", en = "Table 33 by Borda" },
  year        = 2008,
  level_names = { "Gruppe" },
  units       = { file = "datasets/voting/candidates_33.csv", key = "key", name = "name" },
  data        = "datasets/voting/table_33",
  basis       = "published",
  weights     = { group_1 = 3, group_2 = 2, group_3 = 2 },
  aggregate   = "borda",
  normalise   = goalposts{ low = 0, high = 1, to = { 0, 7 }, cap = false },
  ranking     = { ties = "min", decimals = 0 },
  measures    = { "Platz" },
}
