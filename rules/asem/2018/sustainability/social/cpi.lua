-- How clean the public sector is seen to be, from 0 (corrupt) to 100 (clean):
-- Transparency International's index.
return {
  label     = { de = "Wahrgenommene Korruption", en = "Corruption Perceptions Index" },
  unit      = "score",
  source    = "asem",
  direction = "higher",
  value     = "cpi",
  basis     = "published",
  examples  = { { cpi = 81, gives = 81 } },
}
