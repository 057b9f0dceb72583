-- Ob eine Onlinekarte für jedes Gebäude der Stadt die Eignung des Daches für
-- Solarenergie zeigt. Ein Plan oder Beschluss allein genügt nicht.
return {
  label     = { de = "Solarkataster im Internet", en = "Online solar cadastre" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "solarkataster_online",
  basis     = "own",
  examples  = { { solarkataster_online = "ja", gives = 1 },
                { solarkataster_online = "nein", gives = 0 },
                { gives = "missing" } },
}
