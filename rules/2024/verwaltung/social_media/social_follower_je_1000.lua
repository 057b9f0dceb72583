-- Summe der Follower der amtlichen Hauptprofile der Stadt auf allen Plattformen je
-- 1.000 Einwohner. Ab 1.200 je 1.000 Einwohner gibt es alle Punkte, bei 15 keine.
return {
  label     = { de = "Reichweite in sozialen Medien", en = "Reach in social media" },
  unit      = "je 1.000 Einwohner",
  source    = "webrecherche",
  direction = "higher",
  value     = "per(1000, social_follower, einwohner)",
  normalise = goalposts{ low = 15, high = 1200 },
  basis     = "own",
  examples  = { { social_follower = 54000, einwohner = 200000, gives = 270 },
                { einwohner = 200000, gives = "missing" } },
}
