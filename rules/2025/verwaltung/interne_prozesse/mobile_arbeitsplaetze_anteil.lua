-- Wie viel Prozent der Büroarbeitsplätze in der Kernverwaltung für das Arbeiten zu
-- Hause oder unterwegs ausgestattet sind. Dazu gehören ein Notebook und ein gesicherter
-- Zugang zu den Fachverfahren.
return {
  label     = { de = "Arbeitsplätze für mobiles Arbeiten",
                en = "Workplaces equipped for remote work" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(mobile_arbeitsplaetze, bueroarbeitsplaetze)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { mobile_arbeitsplaetze = 1440, bueroarbeitsplaetze = 2000, gives = 72 },
                { mobile_arbeitsplaetze = 0,
                  bueroarbeitsplaetze = 0,
                  gives = "missing" } },
}
