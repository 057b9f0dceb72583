-- Wie viele Pkw in der Stadt auf 1.000 Einwohner zugelassen sind. Weniger ist besser.
-- Wo große Firmenflotten gemeldet sind, liegt der Wert höher, als es auf den Straßen
-- aussieht.
return {
  label     = { de = "Pkw-Dichte", en = "Passenger car density" },
  unit      = "je 1.000 Einwohner",
  source    = "kba_zulassungen",
  direction = "lower",
  value     = "per(1000, pkw, einwohner)",
  normalise = goalposts{ low = 320, high = 1010 },
  missing   = "median",
  basis     = "own",
  examples  = { { pkw = 100000, einwohner = 200000, gives = 500 },
                { einwohner = 200000, gives = "missing" } },
}
