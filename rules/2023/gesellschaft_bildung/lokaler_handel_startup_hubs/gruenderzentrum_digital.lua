-- Ob in der Stadt ein Gründerzentrum mit Schwerpunkt auf digitalen Geschäftsmodellen
-- Räume und Beratung anbietet.
return {
  label     = { de = "Digitales Gründerzentrum", en = "Digital start-up centre" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "gruenderzentrum_digital",
  basis     = "described",
  examples  = { { gruenderzentrum_digital = "ja", gives = 1 },
                { gruenderzentrum_digital = "nein", gives = 0 },
                { gives = "missing" } },
}
