-- Ja, wenn sich die Stadt beim Kauf von Computern und anderen Elektrogeräten an
-- Vorgaben für Umwelt und faire Herstellung binden muss.
return {
  label     = { de = "Nachhaltige Beschaffung von Elektrogeräten",
                en = "Sustainable purchase of electrical devices" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "elektrogeraete_beschaffung",
  basis     = "described",
  examples  = { { elektrogeraete_beschaffung = "ja", gives = 1 },
                { elektrogeraete_beschaffung = "nein", gives = 0 },
                { gives = "missing" } },
}
