-- Ja, wenn man auf einer Karte im Internet für jedes Gebäude nachsehen kann, ob sich
-- das Dach für eine Solaranlage eignet.
return {
  label     = { de = "Solarkataster im Internet", en = "Online solar cadastre" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "solarkataster_online",
  basis     = "own",
  examples  = { { solarkataster_online = "ja", gives = 1 },
                { solarkataster_online = "nein", gives = 0 },
                { gives = "missing" } },
}
