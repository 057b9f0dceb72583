-- Zahl der Bahnhöfe und Haltepunkte der Eisenbahn einschließlich S-Bahn im Stadtgebiet
-- je 100.000 Einwohner. Die Skala reicht von 0 bis 9 je 100.000 Einwohner. Eine Stadt
-- ohne Registerwert erhält den Median der Städte.
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
