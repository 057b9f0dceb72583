-- Wie viel Prozent der Haushalte einen Anschluss mit 1.000 Mbit/s oder mehr im Download
-- bestellen können. Neben der Glasfaser zählt auch das Fernsehkabel.
return {
  label     = { de = "Haushalte mit Gigabit-Anschluss",
                en = "Households with gigabit access" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_gigabit_haushalte",
  normalise = goalposts{ low = 15, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_gigabit_haushalte = 86, gives = 86 },
                { gives = "missing" } },
}
