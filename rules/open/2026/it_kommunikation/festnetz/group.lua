-- Gigabit gibt es fast überall schon über das Fernsehkabel; Glasfaser ist die Technik,
-- die bleibt. Beide zählen gleich, Haushalte und Gewerbe ebenso. Gigabit für Gewerbe
-- fehlt: Es steht zu Gigabit für Haushalte in einer Rangkorrelation von 0,91 und maße
-- dasselbe.
return {
  label     = { de = "Festnetz", en = "Fixed network" },
  basis     = "own",
  children  = {
    "gigabit_haushalte",
    "glasfaser_haushalte",
    "glasfaser_gewerbe",
  },
  weights   = {
    gigabit_haushalte = 1,
    glasfaser_haushalte = 1,
    glasfaser_gewerbe = 1,
  },
  aggregate = "arithmetic",
}
