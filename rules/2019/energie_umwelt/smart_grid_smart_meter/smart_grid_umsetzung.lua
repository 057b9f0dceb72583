-- Ob ein Stromnetz in der Stadt Erzeugung, Speicher und Verbrauch mit Hilfe von Daten
-- aufeinander abstimmt, in einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Umsetzung eines Smart Grid",
                en = "Implementation of a smart grid" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "smart_grid_umsetzung",
  answers   = { {"keines", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "described",
  examples  = { { smart_grid_umsetzung = "pilot", gives = 50 },
                { smart_grid_umsetzung = "regelbetrieb", gives = 100 },
                { smart_grid_umsetzung = "keines", gives = 0 } },
}
