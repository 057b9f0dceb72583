-- Wie die Stadt Energie spart und erzeugt, auf saubere Antriebe umstellt und ihre
-- Umwelt überwacht.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Innovative Projekte, die kein Indikator erfasst, bringen bis zu fünf Punkte;
-- ohne sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "Energie und Umwelt", en = "Energy and environment" },
  children  = {
    "strassenbeleuchtung",
    "smart_waste",
    "anteil_e_fahrzeuge",
    "ladeinfrastruktur",
    "emissionsarme_busse",
    "energieloesungen",
    "smart_grid_smart_meter",
    "umweltmonitoring",
  },
  weights   = {
    strassenbeleuchtung = 1,
    smart_waste = 1,
    anteil_e_fahrzeuge = 1,
    ladeinfrastruktur = 1,
    emissionsarme_busse = 1,
    energieloesungen = 1,
    smart_grid_smart_meter = 1,
    umweltmonitoring = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_energie_umwelt",
    share   = 0.05,
    label   = { de = "Innovative Projekte", en = "Innovative projects" },
    unit    = "Punkte",
    source  = "staedtebefragung",
    missing = 0,
  },
}
