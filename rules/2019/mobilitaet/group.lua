-- Wie gut der Verkehr gesteuert, geteilt und verknüpft wird: Parken, Ampeln, Bus und
-- Bahn, Sharing.
--
-- Wie der Index seine Indikatoren gewichtet, ist nicht veröffentlicht; hier zählen alle
-- gleich. Pilotprojekte, die kein Indikator erfasst, bringen bis zu fünf Punkte; ohne
-- sie sind höchstens 95 zu erreichen.
return {
  label     = { de = "Mobilität", en = "Mobility" },
  children  = {
    "parken",
    "verkehrsmanagement",
    "sharing_angebote",
    "smarter_oepnv",
    "multimodalitaet",
  },
  weights   = {
    parken = 1,
    verkehrsmanagement = 1,
    sharing_angebote = 1,
    smarter_oepnv = 1,
    multimodalitaet = 1,
  },
  aggregate = "arithmetic",
  bonus     = {
    value   = "pilotprojekte_mobilitaet",
    share   = 0.05,
    label   = { de = "Weitere Pilotprojekte", en = "Further pilot projects" },
    unit    = "Punkte",
    source  = "recherche",
    missing = 0,
  },
}
