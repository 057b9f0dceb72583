-- Zahl der Neugründungen mit vermuteter größerer wirtschaftlicher Bedeutung im Vorjahr
-- je 10.000 Einwohner. Null Punkte bei 8, hundert ab 31 je 10.000 Einwohner. Eine
-- Stadt ohne Registerwert erhält den Median der Städte.
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
