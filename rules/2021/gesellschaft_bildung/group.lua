-- Wie die Menschen an der digitalen Stadt teilhaben: offene Daten und Karten,
-- Beteiligung, Gemeinschaften, Gründungen, Handel und Kultur.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Innovative Projekte, die kein Indikator erfasst, bringen bis zu fünf Punkte;
-- ohne sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "Gesellschaft", en = "Society" },
  children  = {
    "open_data",
    "geoportal",
    "oeffentlichkeitsbeteiligung",
    "digitalszene",
    "fablabs_coworking",
    "lokaler_handel_startup_hubs",
    "smart_culture",
  },
  weights   = {
    open_data = 1,
    geoportal = 1,
    oeffentlichkeitsbeteiligung = 1,
    digitalszene = 1,
    fablabs_coworking = 1,
    lokaler_handel_startup_hubs = 1,
    smart_culture = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_gesellschaft_bildung",
    share   = 0.05,
    label   = { de = "Innovative Projekte", en = "Innovative projects" },
    unit    = "Punkte",
    source  = "recherche",
    missing = 0,
  },
}
