-- Gründungen von Betrieben mit einigem wirtschaftlichem Gewicht auf 10.000 Einwohner;
-- 2015, Regionalstatistik. Gewerbeanmeldungen enthalten viele Nebenerwerbe und taugen
-- weniger.
--
-- Skala: keine Punkte bei 10,5, 100 bei 24,5. Von 83 Städten liegen vier darunter und
-- vier darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Betriebsgründungen", en = "Business start-ups" },
  unit      = "je 10.000 Einwohner",
  source    = "regionalstatistik_gruendungen",
  direction = "higher",
  value     = "gruendungen_je_10000",
  normalise = goalposts{ low = 10.5, high = 24.5 },
  basis     = "own",
  examples  = { { gruendungen_je_10000 = 17.4096, gives = 17.4096 },
                { gives = "missing" } },
}
