-- Offene Daten der Stadt: wo sie zu finden sind, wie viele es sind, wie man sie abruft
-- und ob der Rat dahintersteht.
return {
  label     = { de = "Open Data Portal", en = "Open data portal" },
  basis     = "published",
  was       = "gesellschaft_bildung.open_data",
  children  = {
    "open_data_portal",
    "open_data_datensaetze_je_100k",
    "open_data_schnittstelle",
    "open_data_beschluss",
    "open_data_stellen",
  },
  weights   = {
    open_data_portal = 1,
    open_data_datensaetze_je_100k = 1,
    open_data_schnittstelle = 1,
    open_data_beschluss = 1,
    open_data_stellen = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
