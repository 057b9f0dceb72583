-- Zahl der im Geoportal vorhandenen Funktionen aus einer festen Liste von zwölf,
-- darunter Adresssuche, Messen, Drucken und Einbinden eigener Ebenen. Die Skala reicht
-- von 0 bis 12.
return {
  label     = { de = "Funktionsumfang des Geoportals",
                en = "Functions of the geoportal" },
  unit      = "Anzahl",
  source    = "webrecherche",
  direction = "higher",
  value     = "geoportal_funktionen",
  normalise = goalposts{ low = 0, high = 12 },
  basis     = "published",
  examples  = { { geoportal_funktionen = 8, gives = 8 }, { gives = "missing" } },
}
