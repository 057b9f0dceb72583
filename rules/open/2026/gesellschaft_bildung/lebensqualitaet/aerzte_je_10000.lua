-- Ärztinnen und Ärzte auf 10.000 Einwohner; 2022 (BBSR, INKAR). Kurze Wege zur Praxis
-- sind der Maßstab, an dem sich Telemedizin messen muss. Die Dichte der Hausärzte steht
-- dazu in einer Rangkorrelation von 0,76 und ist kein eigener Parameter.
--
-- Skala: keine Punkte bei 12,5, 100 bei 24. Von 83 Städten liegen fünf darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Ärztinnen und Ärzte", en = "Physicians" },
  unit      = "je 10.000 Einwohner",
  source    = "inkar_2022",
  direction = "higher",
  value     = "aerzte_je_10000",
  normalise = goalposts{ low = 12.5, high = 24 },
  basis     = "own",
  examples  = { { aerzte_je_10000 = 14.89, gives = 14.89 },
                { gives = "missing" } },
}
