-- In wie viel Prozent der Läden man auch online bestellen oder reservieren kann.
-- Untersucht wird eine Stichprobe in der Einkaufslage der Innenstadt.
return {
  label     = { de = "Online-Angebote des Einzelhandels",
                en = "Online offers of retailers" },
  unit      = "%",
  source    = "webrecherche",
  direction = "higher",
  value     = "share(laeden_zentrum_online, laeden_zentrum)",
  normalise = goalposts{ low = 5, high = 80 },
  missing   = "skip",
  basis     = "own",
  examples  = { { laeden_zentrum_online = 51, laeden_zentrum = 150, gives = 34 },
                { laeden_zentrum_online = 0, laeden_zentrum = 0, gives = "missing" } },
}
