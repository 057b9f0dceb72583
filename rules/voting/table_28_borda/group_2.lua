-- Die zweite Gruppe: 17 Stimmen für die Reihenfolge B, C, A.
return {
  label     = { de = "Zweite Gruppe", en = "Second group" },
  unit      = "Platz",
  source    = "handbook",
  basis     = "published",
  direction = "lower",
  value     = "group_2",
  normalise = "rank",
  examples  = { { group_2 = 1, gives = 1 } },
}
