-- Strom und Wärme aus erneuerbaren Quellen in der Stadt und was die Stadt dafür tut.
-- „Photovoltaik-Leistung je 100.000 Einwohner“ zählt doppelt. Am Ende steht die beste
-- Stadt bei 100 und die letzte bei 0.
return {
  label     = { de = "Energielösungen", en = "Energy solutions" },
  basis     = "published",
  children  = {
    "pv_leistung_je_100k",
    "solarkataster_online",
    "pv_stromverbrauch_anteil",
    "gruene_waerme_anteil",
    "waermeplanung_stand",
  },
  weights   = {
    pv_leistung_je_100k = 2,
    solarkataster_online = 1,
    pv_stromverbrauch_anteil = 1,
    gruene_waerme_anteil = 1,
    waermeplanung_stand = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
