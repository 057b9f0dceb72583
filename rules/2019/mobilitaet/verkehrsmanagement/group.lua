-- Ampeln, die sich nach dem Verkehr richten, Bussen und Bahnen Vorrang geben und mit
-- Fahrzeugen Daten austauschen.
return {
  label     = { de = "Intelligente Ampeln", en = "Smart traffic lights" },
  basis     = "published",
  children  = {
    "ampeln_adaptiv_anteil",
    "ampeln_oepnv_vorrang_anteil",
    "ampeln_fahrzeugkommunikation",
  },
  weights   = {
    ampeln_adaptiv_anteil = 1,
    ampeln_oepnv_vorrang_anteil = 1,
    ampeln_fahrzeugkommunikation = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
