-- Schnelle Anschlüsse für Haushalte und Betriebe; das Gigabit ist der Leitwert.
-- „Haushalte mit Gigabit-Anschluss“ zählt doppelt. Danach wird der Indikator
-- gestreckt: die beste Stadt erhält 100, die schwächste 0.
return {
  label     = { de = "Breitband", en = "Broadband" },
  basis     = "published",
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
