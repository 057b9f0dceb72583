-- Wie viel Prozent der Haushalte über eine Leitung 400 Mbit/s oder mehr im Download
-- bekommen können. Es zählt, was buchbar ist, nicht, was gebucht wurde.
return {
  label     = { de = "Haushalte mit mindestens 400 Mbit/s",
                en = "Households with at least 400 Mbit/s" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_400_haushalte",
  normalise = goalposts{ low = 50, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_400_haushalte = 91.5, gives = 91.5 },
                { gives = "missing" } },
}
