-- Atkinson's measure of inequality of the income or consumption of households, from
-- surveys. What it takes off the dimension, in per cent.
return {
  label     = { de = "Gleichheit des Einkommens", en = "Equality of income" },
  unit      = "%",
  source    = "hdr",
  direction = "lower",
  value     = "inequality_income",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { inequality_income = 14.34606, gives = 14.34606 } },
}
