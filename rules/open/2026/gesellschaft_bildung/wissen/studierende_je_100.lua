-- Studierende an den Hochschulen der Stadt auf 100 Einwohner von 18 bis 25 Jahren; 2021
-- (BBSR, INKAR). Hochschulen sind Partner fast aller Vorhaben. Hagen und Erfurt fehlen:
-- Dort zählen Studierende aus ganz Deutschland am Sitz ihrer Hochschule.
--
-- Skala: keine Punkte bei 0, 100 bei 220. Von 81 Städten liegt keine darunter, drei
-- darüber; sie zählen wie der Pfosten. Der untere Pfosten ist die Null: Es gibt Städte
-- ohne Hochschule.
return {
  label     = { de = "Studierende", en = "Students" },
  unit      = "je 100 Einwohner von 18 bis 25",
  source    = "inkar_2021",
  direction = "higher",
  value     = "studierende_je_100",
  normalise = goalposts{ low = 0, high = 220 },
  basis     = "own",
  examples  = { { studierende_je_100 = 190.06, gives = 190.06 },
                { gives = "missing" } },
}
