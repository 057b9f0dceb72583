-- Zahl der Fachsysteme, Sensornetze und externen Dienste, die ihre Daten automatisch
-- an die Datenplattform der Stadt liefern. Ab 120 gibt es alle Punkte, bei 0 keine.
return {
  label     = { de = "Datenquellen der Datenplattform",
                en = "Data sources of the data platform" },
  unit      = "Anzahl",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "datenplattform_quellen",
  normalise = goalposts{ low = 0, high = 120 },
  basis     = "own",
  examples  = { { datenplattform_quellen = 15, gives = 15 }, { gives = "missing" } },
}
