-- Strom und Wärme aus erneuerbaren Quellen und was die Stadt für sie tut. Die Leistung
-- der Photovoltaik ist der Leitwert und zählt doppelt.
return {
  label     = { de = "Energielösungen", en = "Energy solutions" },
  basis     = "published",
  children  = {
    "pv_leistung_je_100k",
    "solarkataster_online",
    "pv_stromverbrauch_anteil",
    "gruene_waerme_anteil",
  },
  weights   = {
    pv_leistung_je_100k = 2,
    solarkataster_online = 1,
    pv_stromverbrauch_anteil = 1,
    gruene_waerme_anteil = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
