-- In den zwölf Monaten vor dem 18. April 2026 in Betrieb genommene Ladepunkte auf 1.000
-- Einwohner; Ladesäulenregister. Der Zubau zeigt, ob es weitergeht.
--
-- Skala: keine Punkte bei 0,15, 100 bei 1,05. Von 83 Städten liegen vier darunter und
-- vier darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Hinzugekommene Ladepunkte", en = "Charging points added" },
  unit      = "je 1.000 Einwohner",
  source    = "ladesaeulenregister",
  direction = "higher",
  value     = "ladepunkte_neu_je_1000",
  normalise = goalposts{ low = 0.15, high = 1.05 },
  basis     = "own",
  examples  = { { ladepunkte_neu_je_1000 = 0.4749, gives = 0.4749 },
                { gives = "missing" } },
}
