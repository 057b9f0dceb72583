-- Ja, wenn Volkshochschule, Bibliothek oder eine andere Einrichtung der Stadt
-- regelmäßig Kurse oder Veranstaltungen zu künstlicher Intelligenz anbietet, die allen
-- offenstehen.
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
