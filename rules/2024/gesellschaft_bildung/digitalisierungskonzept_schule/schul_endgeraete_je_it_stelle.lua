-- Zahl der vom Schulträger bereitgestellten mobilen Endgeräte je besetzter
-- Vollzeitstelle der IT-Betreuung städtischer Schulen. Weniger ist besser: volle
-- Punkte bis 250, keine mehr ab 2.500 Geräte je Stelle. Kennt eine Stadt den Wert
-- nicht, zählen für sie die übrigen Parameter des Indikators.
return {
  label     = { de = "Betreuungsschlüssel der Schul-IT",
                en = "Support ratio of school IT" },
  unit      = "Geräte je Stelle",
  source    = "staedtebefragung",
  direction = "lower",
  value     = "per(1, schul_endgeraete, schul_it_stellen)",
  normalise = goalposts{ low = 250, high = 2500 },
  missing   = "skip",
  basis     = "own",
  examples  = { { schul_endgeraete = 17000, schul_it_stellen = 25, gives = 680 },
                { schul_it_stellen = 25, gives = "missing" } },
}
