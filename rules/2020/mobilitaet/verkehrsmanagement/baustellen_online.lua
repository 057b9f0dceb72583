-- Ja, wenn Baustellen und Sperrungen auf dem Stand des Tages im Internet auf einer
-- Karte stehen und sich auch als Daten abrufen lassen. Nötig ist beides.
return {
  label     = { de = "Digitale Baustelleninformation",
                en = "Digital road works information" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "baustellen_online",
  basis     = "own",
  examples  = { { baustellen_online = "ja", gives = 1 },
                { baustellen_online = "nein", gives = 0 },
                { gives = "missing" } },
}
