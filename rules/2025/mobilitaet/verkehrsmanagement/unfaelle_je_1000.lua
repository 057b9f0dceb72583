-- Wie viele Verkehrsunfälle mit Verletzten oder Toten es im Vorjahr in der Stadt gab,
-- bezogen auf 1.000 Einwohner. Weniger ist besser.
return {
  label     = { de = "Unfälle mit Personenschaden",
                en = "Road accidents with personal injury" },
  unit      = "je 1.000 Einwohner",
  source    = "regionalstatistik",
  direction = "lower",
  value     = "per(1000, unfaelle_personenschaden, einwohner)",
  normalise = goalposts{ low = 2, high = 6.6 },
  missing   = "median",
  basis     = "own",
  examples  = { { unfaelle_personenschaden = 800, einwohner = 200000, gives = 4 },
                { einwohner = 200000, gives = "missing" } },
}
