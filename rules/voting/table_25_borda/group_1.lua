-- Die erste Gruppe: 3 Stimmen für die Reihenfolge A, B, C, D.
return {
  label     = { de = "Erste Gruppe", en = "First group" },
  unit      = "Platz",
  source    = "handbook",
  basis     = "published",
  direction = "lower",
  value     = "group_1",
  normalise = "rank",
  examples  = { { group_1 = 1, gives = 1 } },
}
