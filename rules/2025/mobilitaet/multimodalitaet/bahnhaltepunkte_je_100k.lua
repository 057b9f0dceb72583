-- Wie viele Bahnhöfe und Haltepunkte von Eisenbahn und S-Bahn auf 100.000 Einwohner
-- kommen. Haltestellen von U-Bahn und Straßenbahn zählen nicht.
return {
  label     = { de = "Bahnhöfe und Haltepunkte", en = "Railway stations and stops" },
  unit      = "je 100.000 Einwohner",
  source    = "db_stationsdaten",
  direction = "higher",
  value     = "per(100000, bahnhaltepunkte, einwohner)",
  normalise = goalposts{ low = 0, high = 9 },
  missing   = "median",
  basis     = "own",
  examples  = { { bahnhaltepunkte = 6, einwohner = 200000, gives = 3 },
                { einwohner = 200000, gives = "missing" } },
}
