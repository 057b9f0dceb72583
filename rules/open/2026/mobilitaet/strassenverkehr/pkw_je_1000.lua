-- Pkw auf 1.000 Einwohner; 2022 (BBSR, INKAR). Weniger ist besser: Wo andere Wege gut
-- sind, braucht es weniger Autos. In Wolfsburg (1.004) und Ingolstadt melden die Werke
-- Fahrzeuge an, die anderswo fahren; die Skala endet darunter.
--
-- Skala: 100 Punkte bei 405, keine bei 645. Von 83 Städten liegen fünf darunter und
-- drei darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Pkw-Dichte", en = "Car density" },
  unit      = "je 1.000 Einwohner",
  source    = "inkar_2022",
  direction = "lower",
  value     = "pkw_je_1000",
  normalise = goalposts{ low = 405, high = 645 },
  basis     = "own",
  examples  = { { pkw_je_1000 = 577.38, gives = 577.38 },
                { gives = "missing" } },
}
