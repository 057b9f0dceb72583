-- Anteil der gewerblichen Nutzfläche im Bereich eines 5G-Netzes; Mitte 2021,
-- Breitbandatlas. Auf diesen Flächen laufen die Anwendungen, für die 5G gemacht ist.
-- Für Städte in einem Kreis gilt dessen Wert (Status D).
--
-- Skala: keine Punkte bei 89, 100 bei 99,8. Von 83 Städten liegen fünf darunter und
-- vier darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "5G, Gewerbefläche", en = "5G, commercial area" },
  unit      = "%",
  source    = "breitbandatlas",
  direction = "higher",
  value     = "mobilfunk_5g_gewerbeflaeche",
  normalise = goalposts{ low = 89, high = 99.8 },
  basis     = "own",
  examples  = { { mobilfunk_5g_gewerbeflaeche = 99.61, gives = 99.61 },
                { gives = "missing" } },
}
