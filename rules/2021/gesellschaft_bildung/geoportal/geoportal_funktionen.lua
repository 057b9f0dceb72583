-- Wie viele von zwölf Funktionen das Geoportal der Stadt bietet. Die Liste ist fest;
-- auf ihr stehen zum Beispiel Adresssuche, Messen, Drucken und das Laden eigener
-- Karten.
return {
  label     = { de = "Funktionsumfang des Geoportals",
                en = "Functions of the geoportal" },
  unit      = "Anzahl",
  source    = "webrecherche",
  direction = "higher",
  value     = "geoportal_funktionen",
  normalise = goalposts{ low = 0, high = 12 },
  basis     = "own",
  examples  = { { geoportal_funktionen = 8, gives = 8 }, { gives = "missing" } },
}
