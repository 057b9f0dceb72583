-- Anteil der Büroarbeitsplätze mit Notebook und gesichertem Fernzugang zu den
-- Fachverfahren an allen Büroarbeitsplätzen der Kernverwaltung. Ab 100 Prozent gibt es
-- alle Punkte, bei 10 keine. Wer keine Angabe machen kann, wird nur an den übrigen
-- Parametern gemessen.
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
  examples  = { { mobile_arbeitsplaetze = 144, bueroarbeitsplaetze = 200, gives = 72 },
                { mobile_arbeitsplaetze = 0,
                  bueroarbeitsplaetze = 0,
                  gives = "missing" } },
}
