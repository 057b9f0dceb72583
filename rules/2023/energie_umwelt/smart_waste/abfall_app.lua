-- Ob der Entsorgungsträger eine App mit adressgenauem Abfuhrkalender und Erinnerung
-- anbietet.
return {
  label     = { de = "Abfall-App mit Erinnerung", en = "Waste app with reminders" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "abfall_app",
  basis     = "own",
  examples  = { { abfall_app = "ja", gives = 1 }, { abfall_app = "nein", gives = 0 },
                { gives = "missing" } },
}
