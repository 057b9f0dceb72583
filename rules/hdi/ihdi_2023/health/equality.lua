-- Atkinson's measure of inequality of lengths of life, from life tables. What it
-- takes off the dimension, in per cent.
return {
  label     = { de = "Gleichheit der Lebensdauer",
                en = "Equality of lengths of life" },
  unit      = "%",
  source    = "hdr",
  direction = "lower",
  value     = "inequality_health",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { inequality_health = 3.3271089, gives = 3.3271089 } },
}
