-- Anteil der Kinder unter drei Jahren in Tagesbetreuung; 2020 (BBSR, INKAR). Plätze
-- baut die Stadt. Dass die Quote im Osten höher ist, hat Geschichte; es soll sichtbar
-- sein.
--
-- Skala: keine Punkte bei 20, 100 bei 57. Von 83 Städten liegen fünf darunter und vier
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Betreuung der unter Dreijährigen",
                en = "Childcare, under three" },
  unit      = "%",
  source    = "inkar_2020",
  direction = "higher",
  value     = "betreuungsquote_unter3",
  normalise = goalposts{ low = 20, high = 57 },
  basis     = "own",
  examples  = { { betreuungsquote_unter3 = 30.19, gives = 30.19 },
                { gives = "missing" } },
}
