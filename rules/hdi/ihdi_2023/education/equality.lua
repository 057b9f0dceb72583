-- Atkinson's measure of inequality of years of schooling among adults, from surveys
-- of households. What it takes off the dimension, in per cent.
return {
  label     = { de = "Gleichheit der Bildung", en = "Equality of education" },
  unit      = "%",
  source    = "hdr",
  direction = "lower",
  value     = "inequality_education",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { inequality_education = 3.7646, gives = 3.7646 } },
}
