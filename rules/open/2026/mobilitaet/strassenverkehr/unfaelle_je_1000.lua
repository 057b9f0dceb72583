-- Straßenverkehrsunfälle mit Verletzten oder Toten auf 1.000 Einwohner; 2015,
-- Regionalstatistik. Weniger ist besser: Sichere Straßen sind das Erste, was
-- Verkehrssteuerung leisten soll.
--
-- Skala: 100 Punkte bei 2,7, keine bei 5,3. Von 83 Städten liegen vier darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Unfälle mit Personenschaden", en = "Accidents with injuries" },
  unit      = "je 1.000 Einwohner",
  source    = "regionalstatistik_unfaelle",
  direction = "lower",
  value     = "unfaelle_je_1000",
  normalise = goalposts{ low = 2.7, high = 5.3 },
  basis     = "own",
  examples  = { { unfaelle_je_1000 = 2.4565, gives = 2.4565 },
                { gives = "missing" } },
}
