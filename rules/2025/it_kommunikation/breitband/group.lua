-- Welche Bandbreiten Haushalte und Betriebe über eine Leitung bekommen können. Das
-- Gigabit für Haushalte ist der Leitwert und zählt doppelt.
return {
  label     = { de = "Breitbandanbindung", en = "Broadband access" },
  basis     = "own",
  children  = {
    "breitband_100_haushalte",
    "breitband_400_haushalte",
    "breitband_gigabit_haushalte",
    "breitband_gigabit_gewerbe",
  },
  weights   = {
    breitband_100_haushalte = 1,
    breitband_400_haushalte = 1,
    breitband_gigabit_haushalte = 2,
    breitband_gigabit_gewerbe = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
