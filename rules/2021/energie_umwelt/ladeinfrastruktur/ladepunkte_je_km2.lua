-- Wie dicht das Netz öffentlicher Ladepunkte in der Fläche ist: Ladepunkte je
-- Quadratkilometer Gemeindefläche.
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
