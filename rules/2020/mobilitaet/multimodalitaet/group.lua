-- Wie gut sich die Verkehrsmittel verbinden lassen und wie viel Bus und Bahn fahren.
-- Bahnhöfe zählen halb, weil die Stadt darauf wenig Einfluss hat.
return {
  label     = { de = "Multimodalität", en = "Multimodality" },
  basis     = "described",
  children  = {
    "mobilitaetsapp_multimodal",
    "mobilitaetsstationen_je_100k",
    "bahnhaltepunkte_je_100k",
    "oepnv_fahrleistung_je_einwohner",
  },
  weights   = {
    mobilitaetsapp_multimodal = 1,
    mobilitaetsstationen_je_100k = 1,
    bahnhaltepunkte_je_100k = 0.5,
    oepnv_fahrleistung_je_einwohner = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
