-- Wie viel Prozent der Carsharing-Autos in der Stadt mit Batterie fahren. Wo es kein
-- Carsharing gibt, gibt es auch keinen Wert.
return {
  label     = { de = "Elektroanteil im Carsharing",
                en = "Electric share of car sharing" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(carsharing_elektro, carsharing_fahrzeuge)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { carsharing_elektro = 42, carsharing_fahrzeuge = 200, gives = 21 },
                { carsharing_elektro = 0,
                  carsharing_fahrzeuge = 0,
                  gives = "missing" } },
}
