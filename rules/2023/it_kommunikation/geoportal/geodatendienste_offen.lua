-- Ob das Geoportal standardisierte Karten- und Downloaddienste ohne Anmeldung und
-- unter offener Lizenz anbietet. Ein Plan oder Beschluss allein genügt nicht.
return {
  label     = { de = "Offene Geodatendienste", en = "Open geodata services" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "geodatendienste_offen",
  basis     = "own",
  examples  = { { geodatendienste_offen = "ja", gives = 1 },
                { geodatendienste_offen = "nein", gives = 0 },
                { gives = "missing" } },
}
