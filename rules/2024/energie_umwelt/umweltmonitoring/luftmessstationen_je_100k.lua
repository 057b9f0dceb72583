-- Zahl der im Berichtsjahr aktiven Luftmessstationen von Bund und Ländern im
-- Stadtgebiet je 100.000 Einwohner. Null Punkte bei 0, hundert ab 2,5 je 100.000
-- Einwohner.
return {
  label     = { de = "Amtliche Luftmessstationen",
                en = "Official air-quality stations" },
  unit      = "je 100.000 Einwohner",
  source    = "uba_luftmessnetz",
  direction = "higher",
  value     = "per(100000, luftmessstationen, einwohner)",
  normalise = goalposts{ low = 0, high = 2.5 },
  basis     = "own",
  examples  = { { luftmessstationen = 2, einwohner = 200000, gives = 1 },
                { einwohner = 200000, gives = "missing" } },
}
