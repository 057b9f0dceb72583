-- Wie viele Menschen den amtlichen Hauptprofilen der Stadt folgen, über alle
-- Plattformen zusammengezählt und bezogen auf 1.000 Einwohner. Wer auf mehreren
-- Plattformen folgt, zählt mehrfach.
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
