-- Zahl der vom Schulträger bereitgestellten Tablets und Notebooks für Lernende je 100
-- Schülerinnen und Schüler städtischer Schulen. Ab 110 je 100 Lernende gibt es alle
-- Punkte, bei 8 keine. Wer keine Angabe machen kann, wird nur an den übrigen
-- Parametern gemessen.
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
