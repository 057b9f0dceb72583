-- Betriebe und Treffen, die sich in der Stadt mit Digitalem befassen.
return {
  label     = { de = "Digitalszene", en = "Digital scene" },
  basis     = "own",
  children  = { "digitaltreffen_je_100k", "ikt_betriebe_je_1000" },
  weights   = { digitaltreffen_je_100k = 1, ikt_betriebe_je_1000 = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
