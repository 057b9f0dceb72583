-- Welche Bandbreiten Haushalte und Betriebe über eine Leitung bekommen können, von
-- 50 Mbit/s bis zum Gigabit. Alle Stufen zählen gleich.
return {
  label     = { de = "Breitband", en = "Broadband" },
  basis     = "published",
  children  = {
    "breitband_50_haushalte",
    "breitband_100_haushalte",
    "breitband_400_haushalte",
    "breitband_gigabit_haushalte",
    "breitband_gigabit_gewerbe",
  },
  weights   = {
    breitband_50_haushalte = 1,
    breitband_100_haushalte = 1,
    breitband_400_haushalte = 1,
    breitband_gigabit_haushalte = 1,
    breitband_gigabit_gewerbe = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
