-- Ja, wenn im Internet alle sehen können, was aus den eingegangenen Meldungen geworden
-- ist.
return {
  label     = { de = "Öffentlicher Bearbeitungsstand von Meldungen",
                en = "Public status of reported issues" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "anliegen_status_oeffentlich",
  basis     = "own",
  examples  = { { anliegen_status_oeffentlich = "ja", gives = 1 },
                { anliegen_status_oeffentlich = "nein", gives = 0 },
                { gives = "missing" } },
}
