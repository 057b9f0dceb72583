-- Was mit elektronischen Rechnungen geschieht, die bei der Stadt eingehen. „empfang“:
-- sie werden nur angenommen; „freigabe“: sie werden digital freigegeben; „durchgängig“:
-- bis zur Buchung wird nichts mehr ausgedruckt oder abgetippt.
return {
  label     = { de = "Verarbeitung von E-Rechnungen", en = "Processing of e-invoices" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "erechnung_verarbeitung",
  answers   = { {"keine", 0}, {"empfang", 30}, {"freigabe", 70}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { erechnung_verarbeitung = "empfang", gives = 30 },
                { erechnung_verarbeitung = "freigabe", gives = 70 },
                { erechnung_verarbeitung = "durchgängig", gives = 100 },
                { erechnung_verarbeitung = "keine", gives = 0 } },
}
