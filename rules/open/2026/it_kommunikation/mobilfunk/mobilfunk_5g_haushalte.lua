-- Anteil der Haushalte im Bereich eines 5G-Netzes; Mitte 2021, Breitbandatlas. 5G trägt
-- Echtzeitdienste im Verkehr und in der Pflege. Für Städte in einem Kreis gilt dessen
-- Wert (Status D).
--
-- Skala: keine Punkte bei 89, 100 bei 99,8. Von 83 Städten liegen vier darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "5G, Haushalte", en = "5G, households" },
  unit      = "%",
  source    = "breitbandatlas",
  direction = "higher",
  value     = "mobilfunk_5g_haushalte",
  normalise = goalposts{ low = 89, high = 99.8 },
  basis     = "own",
  examples  = { { mobilfunk_5g_haushalte = 99.82, gives = 99.82 },
                { gives = "missing" } },
}
