-- Wie viele Beteiligungsverfahren, an denen man online teilnehmen konnte, die Stadt im
-- Vorjahr abgeschlossen hat, bezogen auf 100.000 Einwohner. Verfahren, die das Gesetz
-- vorschreibt, zählen nicht.
return {
  label     = { de = "Online-Beteiligungsverfahren",
                en = "Online participation procedures" },
  unit      = "je 100.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(100000, beteiligungsverfahren_online, einwohner)",
  normalise = goalposts{ low = 0, high = 25 },
  basis     = "own",
  examples  = { { beteiligungsverfahren_online = 10, einwohner = 200000, gives = 5 },
                { einwohner = 200000, gives = "missing" } },
}
