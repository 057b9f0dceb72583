-- Wie viele Betriebe im Vorjahr gegründet wurden, bezogen auf 10.000 Einwohner. Die
-- amtliche Statistik zählt hier nur Gründungen, bei denen sie größeres wirtschaftliches
-- Gewicht vermutet; Kleingewerbe und Nebenerwerb gehören nicht dazu.
return {
  label     = { de = "Betriebsgründungen", en = "Business start-ups of substance" },
  unit      = "je 10.000 Einwohner",
  source    = "regionalstatistik",
  direction = "higher",
  value     = "per(10000, betriebsgruendungen, einwohner)",
  normalise = goalposts{ low = 8, high = 31 },
  missing   = "median",
  basis     = "own",
  examples  = { { betriebsgruendungen = 330, einwohner = 200000, gives = 16.5 },
                { einwohner = 200000, gives = "missing" } },
}
