-- Wie viel Prozent der Haushalte mindestens 100 Mbit/s im Download bestellen können, ob
-- über Glasfaser, Fernsehkabel oder Telefonleitung. Mobilfunk zählt nicht.
return {
  label     = { de = "Haushalte mit mindestens 100 Mbit/s",
                en = "Households with at least 100 Mbit/s" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_100_haushalte",
  normalise = goalposts{ low = 80, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_100_haushalte = 97.2, gives = 97.2 },
                { gives = "missing" } },
}
