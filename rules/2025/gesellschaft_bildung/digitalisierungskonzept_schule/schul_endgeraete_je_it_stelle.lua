-- Wie viele Endgeräte der Lernenden auf eine Vollzeitstelle der Schul-IT kommen.
-- Weniger ist besser. Es zählen besetzte Stellen, auch die beauftragter Dienstleister.
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
