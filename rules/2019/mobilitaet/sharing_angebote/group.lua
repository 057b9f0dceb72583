-- Autos, Räder und Lastenräder zum Leihen. Der Elektroanteil zählt halb: er sagt, wie
-- gut ein Angebot ist, nicht, ob es eines gibt.
return {
  label     = { de = "Sharing-Angebote", en = "Sharing services" },
  basis     = "described",
  children  = {
    "carsharing_fahrzeuge_je_1000",
    "leihraeder_je_1000",
    "lastenrad_sharing",
    "carsharing_elektro_anteil",
  },
  weights   = {
    carsharing_fahrzeuge_je_1000 = 1,
    leihraeder_je_1000 = 1,
    lastenrad_sharing = 1,
    carsharing_elektro_anteil = 0.5,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
