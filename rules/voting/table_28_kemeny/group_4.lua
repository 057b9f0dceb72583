-- Die vierte Gruppe: 10 Stimmen für die Reihenfolge C, A, B.
return {
  label     = { de = "Vierte Gruppe", en = "Fourth group" },
  unit      = "Platz",
  source    = "handbook",
  basis     = "published",
  direction = "lower",
  value     = "group_4",
  normalise = "rank",
  examples  = { { group_4 = 1, gives = 1 } },
}
