-- Offene Daten der Stadt: wo sie zu finden sind, wie viele es sind, wie man sie abruft
-- und ob der Rat dahintersteht. Das Portal zählt doppelt, weil ohne ein Portal kaum
-- jemand die Daten findet.
return {
  label     = { de = "Open-Data-Plattform", en = "Open data platform" },
  basis     = "published",
  children  = {
    "open_data_portal",
    "open_data_datensaetze_je_100k",
    "open_data_schnittstelle",
    "open_data_beschluss",
  },
  weights   = {
    open_data_portal = 2,
    open_data_datensaetze_je_100k = 1,
    open_data_schnittstelle = 1,
    open_data_beschluss = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
