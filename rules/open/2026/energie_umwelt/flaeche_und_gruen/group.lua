-- Wie sparsam eine Stadt mit Boden umgeht und wie viel Grün bleibt. Wald zählt halb,
-- weil er vor allem an der Lage und an der Grenze der Stadt hängt; Grünanlagen legt sie
-- selbst an.
return {
  label     = { de = "Fläche und Grün", en = "Land and green space" },
  basis     = "own",
  children  = {
    "siedlungsflaeche_je_einwohner",
    "waldflaeche_anteil",
    "gruenanlagen_je_einwohner",
  },
  weights   = {
    siedlungsflaeche_je_einwohner = 1,
    waldflaeche_anteil = 0.5,
    gruenanlagen_je_einwohner = 1,
  },
  aggregate = "arithmetic",
}
