-- Wie viele Betriebe der Informations- und Kommunikationsbranche auf 1.000 Einwohner
-- kommen. Es zählt der ganze Abschnitt J der amtlichen Wirtschaftszweige, vom Verlag
-- bis zum Softwarehaus.
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
