-- Wie viele Treffen der örtlichen Digitalszene im Vorjahr öffentlich angekündigt waren,
-- bezogen auf 100.000 Einwohner. Dazu gehören Meetups, Barcamps und Hackathons.
return {
  label     = { de = "Lokale Treffen der Digitalszene",
                en = "Local meetings of the digital scene" },
  unit      = "je 100.000 Einwohner",
  source    = "webrecherche",
  direction = "higher",
  value     = "per(100000, digitaltreffen, einwohner)",
  normalise = goalposts{ low = 0, high = 110 },
  basis     = "own",
  examples  = { { digitaltreffen = 28, einwohner = 200000, gives = 14 },
                { einwohner = 200000, gives = "missing" } },
}
