-- Wie die Stadt ihren Verkehr mit Hilfe von Daten steuert und über Störungen
-- informiert.
return {
  label     = { de = "Smartes Verkehrsmanagement", en = "Smart traffic management" },
  basis     = "published",
  children  = {
    "ampeln_adaptiv_anteil",
    "ampeln_oepnv_vorrang_anteil",
    "ampeln_fahrzeugkommunikation",
    "verkehrszeichen_digital",
    "verkehrszentrale",
    "baustellen_online",
  },
  weights   = {
    ampeln_adaptiv_anteil = 1,
    ampeln_oepnv_vorrang_anteil = 1,
    ampeln_fahrzeugkommunikation = 1,
    verkehrszeichen_digital = 1,
    verkehrszentrale = 1,
    baustellen_online = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
