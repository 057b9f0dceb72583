-- Ja, wenn man Stellplätze, die zu bestimmten Zeiten leer stehen, über eine Plattform
-- buchen kann. Ob sie Privatleuten, Betrieben oder der Stadt gehören, ist gleich.
return {
  label     = { de = "Parkplatz-Sharing", en = "Shared parking spaces" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "parkplatz_sharing",
  basis     = "own",
  examples  = { { parkplatz_sharing = "ja", gives = 1 },
                { parkplatz_sharing = "nein", gives = 0 },
                { gives = "missing" } },
}
