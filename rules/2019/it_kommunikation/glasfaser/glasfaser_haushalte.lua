-- Wie viel Prozent der Haushalte Glasfaser bis ins Gebäude oder bis in die Wohnung
-- bekommen können. Glasfaser, die im Verteilerkasten an der Straße endet, zählt nicht.
return {
  label     = { de = "Haushalte mit Glasfaseranschluss",
                en = "Households with optical fibre" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "glasfaser_haushalte",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { glasfaser_haushalte = 27, gives = 27 }, { gives = "missing" } },
}
