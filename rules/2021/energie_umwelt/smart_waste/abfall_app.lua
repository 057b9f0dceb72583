-- Ja, wenn der Entsorger eine App anbietet, die zur eigenen Adresse die Abfuhrtermine
-- zeigt und rechtzeitig an sie erinnert.
return {
  label     = { de = "Abfall-App mit Erinnerung", en = "Waste app with reminders" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "abfall_app",
  basis     = "own",
  examples  = { { abfall_app = "ja", gives = 1 }, { abfall_app = "nein", gives = 0 },
                { gives = "missing" } },
}
