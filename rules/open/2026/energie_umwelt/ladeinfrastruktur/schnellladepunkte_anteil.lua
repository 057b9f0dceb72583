-- Anteil der Schnellladepunkte an den öffentlichen Ladepunkten; Ladesäulenregister,
-- Stand 18. April 2026. Schnelles Laden ersetzt die Tankstelle, langsames den
-- Stellplatz zu Hause; eine Stadt braucht beides, und Schnelllader fehlen am ehesten.
--
-- Skala: keine Punkte bei 11, 100 bei 46. Von 83 Städten liegen vier darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Anteil der Schnellladepunkte",
                en = "Share of fast-charging points" },
  unit      = "%",
  source    = "ladesaeulenregister",
  direction = "higher",
  value     = "share(schnellladepunkte, ladepunkte)",
  normalise = goalposts{ low = 11, high = 46 },
  basis     = "own",
  examples  = { { schnellladepunkte = 312, ladepunkte = 967,
                  gives = 32.2647362978283 },
                { ladepunkte = 200, gives = "missing" } },
}
