-- Wie die Stadt ihren Verkehr mit Hilfe von Daten steuert und über Störungen
-- informiert. Die Unfälle zählen halb, weil sie nicht nur von der Steuerung abhängen.
return {
  label     = { de = "Smartes Verkehrsmanagement", en = "Smart traffic management" },
  basis     = "described",
  children  = {
    "ampeln_adaptiv_anteil",
    "ampeln_oepnv_vorrang_anteil",
    "ampeln_fahrzeugkommunikation",
    "verkehrszeichen_digital",
    "verkehrszentrale",
    "baustellen_online",
    "unfaelle_je_1000",
  },
  weights   = {
    ampeln_adaptiv_anteil = 1,
    ampeln_oepnv_vorrang_anteil = 1,
    ampeln_fahrzeugkommunikation = 1,
    verkehrszeichen_digital = 1,
    verkehrszentrale = 1,
    baustellen_online = 1,
    unfaelle_je_1000 = 0.5,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
