-- Die dritte Gruppe: 2 Stimmen für die Reihenfolge A, C, B.
return {
  label     = { de = "Dritte Gruppe", en = "Third group" },
  unit      = "Platz",
  source    = "handbook",
  basis     = "published",
  direction = "lower",
  value     = "group_3",
  normalise = "rank",
  examples  = { { group_3 = 1, gives = 1 } },
}
