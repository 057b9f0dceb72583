-- Ob Volkshochschule, Bibliothek oder eine andere städtische Einrichtung regelmäßig
-- Lernangebote zu künstlicher Intelligenz für alle durchführt.
return {
  label     = { de = "Öffentliche Lernangebote zu künstlicher Intelligenz",
                en = "Public learning offers on artificial intelligence" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "ki_lernangebote",
  basis     = "own",
  examples  = { { ki_lernangebote = "ja", gives = 1 },
                { ki_lernangebote = "nein", gives = 0 },
                { gives = "missing" } },
}
