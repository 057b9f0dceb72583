-- Wer in der Stadt Glasfaser bekommen kann: Haushalte und Betriebe.
return {
  label     = { de = "Glasfaser", en = "Optical fibre" },
  basis     = "published",
  children  = { "glasfaser_haushalte", "glasfaser_gewerbe" },
  weights   = { glasfaser_haushalte = 1, glasfaser_gewerbe = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
