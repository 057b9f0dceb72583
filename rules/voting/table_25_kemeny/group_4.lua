-- Die vierte Gruppe: 6 Stimmen für die Reihenfolge C, B, D, A.
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
