-- Ja, wenn Programme die offenen Daten der Stadt abrufen können: über eine
-- dokumentierte Schnittstelle und ohne Anmeldung.
return {
  label     = { de = "Programmierschnittstelle für offene Daten",
                en = "API for open data" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "open_data_schnittstelle",
  basis     = "own",
  examples  = { { open_data_schnittstelle = "ja", gives = 1 },
                { open_data_schnittstelle = "nein", gives = 0 },
                { gives = "missing" } },
}
