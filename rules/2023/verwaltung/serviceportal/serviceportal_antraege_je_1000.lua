-- Zahl der im Vorjahr über das Serviceportal abgeschlossenen Online-Anträge je 1.000
-- Einwohner. Ab 650 je 1.000 Einwohner gibt es alle Punkte, bei 2 keine. Wer keine
-- Angabe machen kann, wird nur an den übrigen Parametern gemessen.
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
