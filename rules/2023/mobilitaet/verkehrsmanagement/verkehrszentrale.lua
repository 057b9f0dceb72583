-- Ausbaustufe der zentralen Verkehrssteuerung, vom Verkehrsrechner für Ampeln bis zur
-- besetzten Zentrale mit Strategien für Störungen und Umweltlagen.
return {
  label     = { de = "Zentrale Verkehrssteuerung", en = "Central traffic control" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "verkehrszentrale",
  answers   = { {"keine", 0}, {"verkehrsrechner", 50}, {"zentrale", 100} },
  basis     = "own",
  examples  = { { verkehrszentrale = "verkehrsrechner", gives = 50 },
                { verkehrszentrale = "zentrale", gives = 100 },
                { verkehrszentrale = "keine", gives = 0 } },
}
