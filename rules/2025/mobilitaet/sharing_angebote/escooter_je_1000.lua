-- Wie viele Elektrotretroller in der Stadt verliehen werden dürfen, bezogen auf 1.000
-- Einwohner.
return {
  label     = { de = "E-Scooter im Verleih", en = "Shared e-scooters" },
  unit      = "je 1.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(1000, escooter, einwohner)",
  normalise = goalposts{ low = 0, high = 18 },
  basis     = "own",
  examples  = { { escooter = 1000, einwohner = 200000, gives = 5 },
                { einwohner = 200000, gives = "missing" } },
}
