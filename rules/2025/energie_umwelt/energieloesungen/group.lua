-- Strom und Wärme aus erneuerbaren Quellen und was die Stadt für sie tut. Die Leistung
-- der Photovoltaik ist der Leitwert und zählt doppelt. Wind-, Bio- und Wasserkraft
-- zählen halb, weil sie stark von der Lage der Stadt abhängen.
return {
  label     = { de = "Energielösungen", en = "Energy solutions" },
  basis     = "own",
  children  = {
    "pv_leistung_je_100k",
    "solarkataster_online",
    "pv_stromverbrauch_anteil",
    "gruene_waerme_anteil",
    "waermeplanung_stand",
    "ee_leistung_ohne_pv_je_1000",
  },
  weights   = {
    pv_leistung_je_100k = 2,
    solarkataster_online = 1,
    pv_stromverbrauch_anteil = 1,
    gruene_waerme_anteil = 1,
    waermeplanung_stand = 1,
    ee_leistung_ohne_pv_je_1000 = 0.5,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
