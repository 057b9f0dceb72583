-- Stufe der Verarbeitung eingehender elektronischer Rechnungen, vom bloßen Empfang
-- über die digitale Freigabe bis zur Buchung ohne Medienbruch.
return {
  label     = { de = "Verarbeitung von E-Rechnungen", en = "Processing of e-invoices" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "erechnung_verarbeitung",
  answers   = { {"keine", 0}, {"empfang", 30}, {"freigabe", 70}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { erechnung_verarbeitung = "freigabe", gives = 70 },
                { erechnung_verarbeitung = "durchgängig", gives = 100 },
                { erechnung_verarbeitung = "keine", gives = 0 } },
}
