-- Zahl der im Vorjahr öffentlich angekündigten Treffen der örtlichen Digitalszene wie
-- Meetups, Barcamps und Hackathons je 100.000 Einwohner. Null Punkte bei 0, hundert ab
-- 110 je 100.000 Einwohner.
return {
  label     = { de = "Lokale Treffen der Digitalszene",
                en = "Local meetings of the digital scene" },
  unit      = "je 100.000 Einwohner",
  source    = "webrecherche",
  direction = "higher",
  value     = "per(100000, digitaltreffen, einwohner)",
  normalise = goalposts{ low = 0, high = 110 },
  basis     = "published",
  examples  = { { digitaltreffen = 28, einwohner = 200000, gives = 14 },
                { einwohner = 200000, gives = "missing" } },
}
