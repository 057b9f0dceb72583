-- Wie viele Tablets und Notebooks der Schulträger für die Schülerinnen und Schüler
-- städtischer Schulen bereitstellt, bezogen auf 100 von ihnen. Geräte für Lehrkräfte
-- zählen nicht.
return {
  label     = { de = "Mobile Endgeräte an Schulen", en = "Mobile devices at schools" },
  unit      = "je 100 Lernende",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(100, schul_endgeraete, lernende)",
  normalise = goalposts{ low = 8, high = 110 },
  missing   = "skip",
  basis     = "own",
  examples  = { { schul_endgeraete = 11000, lernende = 25000, gives = 44 },
                { lernende = 25000, gives = "missing" } },
}
