-- Wie gut die Mobilfunknetze der Stadt in einem unabhängigen Test abschneiden: das
-- Mittel über die Netzbetreiber, umgerechnet auf höchstens 100 Punkte.
return {
  label     = { de = "Mobilfunkqualität", en = "Quality of mobile networks" },
  unit      = "Punkte",
  source    = "mobilfunk_netztest",
  direction = "higher",
  value     = "mobilfunk_netzqualitaet",
  normalise = goalposts{ low = 55, high = 99 },
  missing   = "median",
  basis     = "own",
  examples  = { { mobilfunk_netzqualitaet = 86, gives = 86 }, { gives = "missing" } },
}
