-- Wie viele amtliche Stationen von Bund und Ländern in der Stadt die Luft messen,
-- bezogen auf 100.000 Einwohner. Es zählen Stationen, die im Berichtsjahr in Betrieb
-- waren.
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
