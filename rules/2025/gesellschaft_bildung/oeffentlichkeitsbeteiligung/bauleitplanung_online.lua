-- Ja, wenn man zu einem Bebauungsplan online Stellung nehmen und dabei auf der Karte
-- zeigen kann, welche Stelle gemeint ist.
return {
  label     = { de = "Digitale Beteiligung an der Bauleitplanung",
                en = "Digital participation in land-use planning" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "bauleitplanung_online",
  basis     = "own",
  examples  = { { bauleitplanung_online = "ja", gives = 1 },
                { bauleitplanung_online = "nein", gives = 0 },
                { gives = "missing" } },
}
