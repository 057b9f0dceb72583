-- Ob aktuelle Baustellen und Sperrungen tagesaktuell auf einer Onlinekarte und über
-- eine Datenschnittstelle bereitstehen.
return {
  label     = { de = "Digitale Baustelleninformation",
                en = "Digital road works information" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "baustellen_online",
  basis     = "own",
  examples  = { { baustellen_online = "ja", gives = 1 },
                { baustellen_online = "nein", gives = 0 },
                { gives = "missing" } },
}
