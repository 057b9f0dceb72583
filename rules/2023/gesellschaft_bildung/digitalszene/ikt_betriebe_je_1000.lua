-- Zahl der Betriebe im Wirtschaftsabschnitt Information und Kommunikation je 1.000
-- Einwohner. Null Punkte bei 0,5, hundert ab 5,6 je 1.000 Einwohner. Eine Stadt ohne
-- Registerwert erhält den Median der Städte.
return {
  label     = { de = "Betriebe der Digitalwirtschaft", en = "ICT establishments" },
  unit      = "je 1.000 Einwohner",
  source    = "unternehmensregister",
  direction = "higher",
  value     = "per(1000, ikt_betriebe, einwohner)",
  normalise = goalposts{ low = 0.5, high = 5.6 },
  missing   = "median",
  basis     = "own",
  examples  = { { ikt_betriebe = 370, einwohner = 200000, gives = 1.85 },
                { einwohner = 200000, gives = "missing" } },
}
