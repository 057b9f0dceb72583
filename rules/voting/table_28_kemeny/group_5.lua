-- Die fünfte Gruppe: 8 Stimmen für die Reihenfolge C, B, A.
return {
  label     = { de = "Fünfte Gruppe", en = "Fifth group" },
  unit      = "Platz",
  source    = "handbook",
  basis     = "published",
  direction = "lower",
  value     = "group_5",
  normalise = "rank",
  examples  = { { group_5 = 1, gives = 1 } },
}
