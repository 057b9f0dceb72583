-- Arbeitslose auf 100 Einwohner von 15 bis unter 65 Jahren; 2021 (BBSR, INKAR), für die
-- Stadt selbst. Weniger ist besser: Arbeit ist der Zugang zu fast allem anderen.
--
-- Skala: 100 Punkte bei 3,5, keine bei 9,5. Von 83 Städten liegen fünf darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Arbeitslose", en = "Unemployed" },
  unit      = "je 100 Einwohner von 15 bis 64",
  source    = "inkar_rki_2021",
  direction = "lower",
  value     = "arbeitslose_je_100",
  normalise = goalposts{ low = 3.5, high = 9.5 },
  basis     = "own",
  examples  = { { arbeitslose_je_100 = 7.5584, gives = 7.5584 },
                { gives = "missing" } },
}
