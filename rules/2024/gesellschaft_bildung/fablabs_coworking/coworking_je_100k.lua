-- Zahl der öffentlich buchbaren Coworking-Spaces im Stadtgebiet je 100.000 Einwohner.
-- Null Punkte bei 0, hundert ab 18 je 100.000 Einwohner.
return {
  label     = { de = "Coworking-Spaces je Einwohner",
                en = "Coworking spaces per inhabitant" },
  unit      = "je 100.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(100000, coworking_spaces, einwohner)",
  normalise = goalposts{ low = 0, high = 18 },
  basis     = "published",
  examples  = { { coworking_spaces = 8, einwohner = 200000, gives = 4 },
                { einwohner = 200000, gives = "missing" } },
}
