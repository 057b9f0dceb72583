-- Wahlbeteiligung bei der Europawahl am 9. Juni 2024, veröffentlicht von der
-- Bundeswahlleiterin. Digitale Beteiligung setzt voraus, dass Menschen sich beteiligen.
-- Von den Wahlen, deren Ergebnisse je Stadt vorlagen, ist sie die jüngste. Vieles daran
-- (Bildung, Einkommen) hat die Stadt nicht in der Hand.
--
-- Skala: keine Punkte bei 54, 100 bei 71. Von 83 Städten liegen vier darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Wahlbeteiligung Europawahl", en = "Turnout, European election" },
  unit      = "%",
  source    = "bundeswahlleiterin",
  direction = "higher",
  value     = "wahlbeteiligung_europa",
  normalise = goalposts{ low = 54, high = 71 },
  basis     = "own",
  examples  = { { wahlbeteiligung_europa = 63.2485, gives = 63.2485 },
                { gives = "missing" } },
}
