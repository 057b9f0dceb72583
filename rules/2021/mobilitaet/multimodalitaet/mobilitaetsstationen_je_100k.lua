-- Wie viele Mobilitätsstationen auf 100.000 Einwohner kommen. Eine Station ist als
-- solche gekennzeichnet und verbindet mindestens drei Angebote, etwa Bus, Leihrad und
-- Carsharing.
return {
  label     = { de = "Mobilitätsstationen", en = "Mobility hubs" },
  unit      = "je 100.000 Einwohner",
  source    = "recherche",
  direction = "higher",
  value     = "per(100000, mobilitaetsstationen, einwohner)",
  normalise = goalposts{ low = 0, high = 45 },
  basis     = "own",
  examples  = { { mobilitaetsstationen = 14, einwohner = 200000, gives = 7 },
                { einwohner = 200000, gives = "missing" } },
}
