-- Die Netze, auf denen alles andere aufbaut, vom Breitband bis zum Funk für Sensoren,
-- und die Daten, die eine Stadt über sich bereitstellt.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Innovative Projekte, die kein Indikator erfasst, bringen bis zu fünf Punkte;
-- ohne sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "IT und Kommunikation", en = "IT and communication" },
  children  = {
    "breitband",
    "glasfaser",
    "mobilfunk",
    "oeffentliches_wlan",
    "iot_netze",
    "smart_city_daten",
    "open_data",
    "geoportal",
  },
  weights   = {
    breitband = 1,
    glasfaser = 1,
    mobilfunk = 1,
    oeffentliches_wlan = 1,
    iot_netze = 1,
    smart_city_daten = 1,
    open_data = 1,
    geoportal = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_it_kommunikation",
    share   = 0.05,
    label   = { de = "Innovative Projekte", en = "Innovative projects" },
    unit    = "Punkte",
    source  = "staedtebefragung",
    missing = 0,
  },
}
