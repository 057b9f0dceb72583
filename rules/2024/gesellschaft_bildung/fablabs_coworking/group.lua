-- Orte zum Ausprobieren und gemeinsamen Arbeiten.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "FabLabs und Coworking", en = "FabLabs and coworking" },
  basis     = "published",
  children  = { "fablab_makerspace", "coworking_je_100k" },
  weights   = { fablab_makerspace = 1, coworking_je_100k = 1 },
  aggregate = "arithmetic",
  normalise = "minmax",
}
