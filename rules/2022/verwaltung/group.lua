-- Was Menschen und Betriebe bei der Stadt online erledigen können und wie digital die
-- Verwaltung selbst arbeitet.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Innovative Projekte, die kein Indikator erfasst, bringen bis zu fünf Punkte;
-- ohne sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "Verwaltung", en = "Administration" },
  children  = {
    "online_terminvergabe",
    "online_dienstleistungen",
    "serviceportal",
    "payment",
    "bevoelkerungsanliegen",
    "web_auftritt",
    "social_media",
    "city_app",
    "interne_prozesse",
  },
  weights   = {
    online_terminvergabe = 1,
    online_dienstleistungen = 1,
    serviceportal = 1,
    payment = 1,
    bevoelkerungsanliegen = 1,
    web_auftritt = 1,
    social_media = 1,
    city_app = 1,
    interne_prozesse = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_verwaltung",
    share   = 0.05,
    label   = { de = "Innovative Projekte", en = "Innovative projects" },
    unit    = "Punkte",
    source  = "staedtebefragung",
    missing = 0,
  },
}
