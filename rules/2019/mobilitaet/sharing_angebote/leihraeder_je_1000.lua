-- Wie viele Räder, auch solche mit Elektromotor, in der Stadt öffentlich zu leihen
-- sind, bezogen auf 1.000 Einwohner. Lastenräder haben einen eigenen Parameter.
return {
  label     = { de = "Leihfahrräder", en = "Shared bicycles" },
  unit      = "je 1.000 Einwohner",
  source    = "recherche",
  direction = "higher",
  value     = "per(1000, leihraeder, einwohner)",
  normalise = goalposts{ low = 0, high = 16 },
  basis     = "own",
  examples  = { { leihraeder = 500, einwohner = 200000, gives = 2.5 },
                { einwohner = 200000, gives = "missing" } },
}
