-- Aus wie vielen Quellen die Datenplattform von selbst gespeist wird. Quellen sind
-- Fachsysteme, Sensornetze und fremde Dienste; was jemand von Hand einspielt, zählt
-- nicht.
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
