-- Wie viele Online-Anträge im Vorjahr über das Serviceportal gestellt wurden, bezogen
-- auf 1.000 Einwohner. Abgebrochene zählen nicht.
return {
  label     = { de = "Online-Anträge über das Serviceportal",
                en = "Online applications through the service portal" },
  unit      = "je 1.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(1000, online_antraege_jahr, einwohner)",
  normalise = goalposts{ low = 2, high = 650 },
  missing   = "skip",
  basis     = "own",
  examples  = { { online_antraege_jahr = 24000, einwohner = 200000, gives = 120 },
                { einwohner = 200000, gives = "missing" } },
}
