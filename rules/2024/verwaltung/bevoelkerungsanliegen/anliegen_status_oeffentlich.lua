-- Ob der Bearbeitungsstand der eingegangenen Meldungen für alle im Internet sichtbar
-- ist. Ein Plan oder Beschluss allein genügt nicht.
return {
  label     = { de = "Öffentlicher Bearbeitungsstand von Meldungen",
                en = "Public status of reported issues" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "anliegen_status_oeffentlich",
  basis     = "own",
  examples  = { { anliegen_status_oeffentlich = "ja", gives = 1 },
                { anliegen_status_oeffentlich = "nein", gives = 0 },
                { gives = "missing" } },
}
