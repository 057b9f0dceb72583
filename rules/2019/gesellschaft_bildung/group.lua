-- Wie die Menschen an der digitalen Stadt teilhaben: offene Daten und Karten,
-- Beteiligung, Gemeinschaften, Orte zum Arbeiten und Gründen, Handel und Kultur.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Pilotprojekte, die kein Indikator erfasst, bringen bis zu fünf Punkte; ohne
-- sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "Gesellschaft", en = "Society" },
  children  = {
    "open_data",
    "geoportal",
    "oeffentlichkeitsbeteiligung",
    "digitalszene",
    "fablabs",
    "coworking",
    "startup_hubs",
    "lokaler_handel",
    "smart_culture",
  },
  weights   = {
    open_data = 1,
    geoportal = 1,
    oeffentlichkeitsbeteiligung = 1,
    digitalszene = 1,
    fablabs = 1,
    coworking = 1,
    startup_hubs = 1,
    lokaler_handel = 1,
    smart_culture = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_gesellschaft_bildung",
    share   = 0.05,
    label   = { de = "Weitere Pilotprojekte", en = "Further pilot projects" },
    unit    = "Punkte",
    source  = "recherche",
    missing = 0,
  },
}
