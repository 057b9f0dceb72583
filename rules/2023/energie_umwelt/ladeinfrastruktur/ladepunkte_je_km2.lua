-- Zahl der öffentlich zugänglichen Ladepunkte für Elektrofahrzeuge je Quadratkilometer
-- Gemeindefläche. Ab 21 je km² gibt es alle Punkte, bei 0,01 keine. Fehlt der Wert
-- einer Stadt im Register, gilt für sie der Median aller Städte.
return {
  label     = { de = "Ladepunkte je Quadratkilometer",
                en = "Charging points per square kilometre" },
  unit      = "je km²",
  source    = "bnetza_ladesaeulenregister",
  direction = "higher",
  value     = "per(1, ladepunkte, flaeche_km2)",
  normalise = goalposts{ low = 0.01, high = 21 },
  missing   = "median",
  basis     = "own",
  examples  = { { ladepunkte = 460, flaeche_km2 = 200, gives = 2.3 },
                { flaeche_km2 = 200, gives = "missing" } },
}
