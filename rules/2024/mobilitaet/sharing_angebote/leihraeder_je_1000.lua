-- Zahl der öffentlich ausleihbaren Fahrräder und Pedelecs ohne Lastenräder im
-- Stadtgebiet je 1.000 Einwohner. Die Skala reicht von 0 bis 16 je 1.000 Einwohner.
return {
  label     = { de = "Leihfahrräder", en = "Shared bicycles" },
  unit      = "je 1.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(1000, leihraeder, einwohner)",
  normalise = goalposts{ low = 0, high = 16 },
  basis     = "published",
  examples  = { { leihraeder = 500, einwohner = 200000, gives = 2.5 },
                { einwohner = 200000, gives = "missing" } },
}
