-- Unfälle mit Verletzten je 1.000 Einwohner; weniger ist besser.
return {
  label     = { de = "Unfälle", en = "Accidents" },
  unit      = "je 1.000 Einwohner",
  source    = "statistik",
  direction = "lower",
  value     = function(city) return city.unfaelle * 1000 / city.einwohner end,
  normalise = "minmax",
  examples  = { { unfaelle = 400, einwohner = 100000, gives = 4 } },
}
