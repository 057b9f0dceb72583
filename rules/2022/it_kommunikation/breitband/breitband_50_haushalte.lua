-- Wie viel Prozent der Haushalte mindestens 50 Mbit/s im Download bestellen können, ob
-- über Glasfaser, Fernsehkabel oder Telefonleitung. Mobilfunk zählt nicht.
return {
  label     = { de = "Haushalte mit mindestens 50 Mbit/s",
                en = "Households with at least 50 Mbit/s" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_50_haushalte",
  normalise = goalposts{ low = 93, high = 100 },
  missing   = "median",
  basis     = "described",
  examples  = { { breitband_50_haushalte = 98.8, gives = 98.8 },
                { gives = "missing" } },
}
