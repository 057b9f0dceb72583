-- Wie die Menschen an der digitalen Stadt teilhaben: Beteiligung, Gemeinschaften,
-- Gründungen, Handel, Digitalkompetenz und Schulen.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Innovative Projekte, die kein Indikator erfasst, bringen bis zu fünf Punkte;
-- ohne sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "Gesellschaft und Bildung", en = "Society and education" },
  children  = {
    "oeffentlichkeitsbeteiligung",
    "digitalszene",
    "fablabs_coworking",
    "lokaler_handel_startup_hubs",
    "digitalkompetenz",
    "digitalisierungskonzept_schule",
  },
  weights   = {
    oeffentlichkeitsbeteiligung = 1,
    digitalszene = 1,
    fablabs_coworking = 1,
    lokaler_handel_startup_hubs = 1,
    digitalkompetenz = 1,
    digitalisierungskonzept_schule = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_gesellschaft_bildung",
    share   = 0.05,
    label   = { de = "Innovative Projekte", en = "Innovative projects" },
    unit    = "Punkte",
    source  = "staedtebefragung",
    missing = 0,
  },
}
