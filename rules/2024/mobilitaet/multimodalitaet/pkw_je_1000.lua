-- Zahl der in der Stadt zugelassenen Personenkraftwagen je 1.000 Einwohner. Weniger
-- ist besser: volle Punkte bis 320, keine mehr ab 1.010 je 1.000 Einwohner. Fehlt der
-- Wert einer Stadt im Register, gilt für sie der Median aller Städte.
return {
  label     = { de = "Pkw-Dichte", en = "Passenger car density" },
  unit      = "je 1.000 Einwohner",
  source    = "kba_zulassungen",
  direction = "lower",
  value     = "per(1000, pkw, einwohner)",
  normalise = goalposts{ low = 320, high = 1010 },
  missing   = "median",
  basis     = "own",
  examples  = { { pkw = 100000, einwohner = 200000, gives = 500 },
                { einwohner = 200000, gives = "missing" } },
}
