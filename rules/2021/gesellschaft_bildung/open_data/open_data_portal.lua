-- Wo die offenen Daten der Stadt zu finden sind: nirgends, im Portal eines Landes oder
-- einer Region („verbund“) oder in einem eigenen.
return {
  label     = { de = "Open-Data-Portal", en = "Open data portal" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "open_data_portal",
  answers   = { {"keines", 0}, {"verbund", 60}, {"eigenes", 100} },
  basis     = "published",
  examples  = { { open_data_portal = "verbund", gives = 60 },
                { open_data_portal = "eigenes", gives = 100 },
                { open_data_portal = "keines", gives = 0 } },
}
