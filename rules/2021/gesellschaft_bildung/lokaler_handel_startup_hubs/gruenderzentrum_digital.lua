-- Ja, wenn ein Gründerzentrum in der Stadt Räume und Beratung bietet und digitale
-- Geschäftsideen sein Schwerpunkt sind.
return {
  label     = { de = "Digitales Gründerzentrum", en = "Digital start-up centre" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "gruenderzentrum_digital",
  basis     = "described",
  examples  = { { gruenderzentrum_digital = "ja", gives = 1 },
                { gruenderzentrum_digital = "nein", gives = 0 },
                { gives = "missing" } },
}
