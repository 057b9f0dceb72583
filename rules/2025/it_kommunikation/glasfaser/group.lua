-- Wer in der Stadt Glasfaser bekommen kann und wie schnell die Stadt dem Ausbau
-- zustimmt. Die Haushalte zählen doppelt, weil es um die meisten Anschlüsse geht.
return {
  label     = { de = "Glasfaser", en = "Optical fibre" },
  basis     = "own",
  children  = {
    "glasfaser_haushalte",
    "glasfaser_gewerbe",
    "glasfaser_schulen_anteil",
    "glasfaser_genehmigung_tage",
  },
  weights   = {
    glasfaser_haushalte = 2,
    glasfaser_gewerbe = 1,
    glasfaser_schulen_anteil = 1,
    glasfaser_genehmigung_tage = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
