-- Wie viele Paketstationen auf 100.000 Einwohner kommen, an die jeder Zustelldienst
-- liefern kann. Stationen für nur einen Anbieter zählen nicht.
return {
  label     = { de = "Anbieteroffene Paketstationen",
                en = "Carrier-neutral parcel lockers" },
  unit      = "je 100.000 Einwohner",
  source    = "recherche",
  direction = "higher",
  value     = "per(100000, paketstationen_offen, einwohner)",
  normalise = goalposts{ low = 0, high = 15 },
  basis     = "own",
  examples  = { { paketstationen_offen = 4, einwohner = 200000, gives = 2 },
                { einwohner = 200000, gives = "missing" } },
}
