-- Zahl der Straßenverkehrsunfälle mit Personenschaden im Vorjahr im Stadtgebiet je
-- 1.000 Einwohner. Weniger ist besser: volle Punkte bis 2, keine mehr ab 6,6 je 1.000
-- Einwohner. Fehlt der Wert einer Stadt im Register, gilt für sie der Median aller
-- Städte.
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
