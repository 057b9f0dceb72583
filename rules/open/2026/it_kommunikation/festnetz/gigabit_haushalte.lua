-- Anteil der Haushalte, die im Festnetz 1.000 Mbit/s bekommen können, gleich über
-- welche Technik; Mitte 2021, Breitbandatlas. Ohne schnellen Anschluss bleibt jedes
-- digitale Angebot der Stadt langsam.
--
-- Skala: keine Punkte bei 45, 100 bei 97. Von 83 Städten liegen fünf darunter und vier
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Gigabit-Anschlüsse, Haushalte",
                en = "Gigabit access, households" },
  unit      = "%",
  source    = "breitbandatlas",
  direction = "higher",
  value     = "gigabit_haushalte",
  normalise = goalposts{ low = 45, high = 97 },
  basis     = "own",
  examples  = { { gigabit_haushalte = 93.98, gives = 93.98 },
                { gives = "missing" } },
}
