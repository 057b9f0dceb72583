-- Glasfaser bis ins Gebäude und was die Stadt für ihren Ausbau tut.
-- „Haushalte mit Glasfaseranschluss“ zählt doppelt. Am Ende steht die beste Stadt bei
-- 100 und die letzte bei 0.
return {
  label     = { de = "Glasfaser", en = "Optical fibre" },
  basis     = "published",
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
