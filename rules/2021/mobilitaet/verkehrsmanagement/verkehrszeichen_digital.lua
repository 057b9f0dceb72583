-- Wo in der Stadt Verkehrsschilder stehen, deren Anzeige sich aus der Ferne ändern
-- lässt: nirgends, an einzelnen Stellen oder entlang ganzer Strecken.
return {
  label     = { de = "Digitale Verkehrsschilder", en = "Digital traffic signs" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "verkehrszeichen_digital",
  answers   = { {"keine", 0}, {"einzelne", 50}, {"strecken", 100} },
  basis     = "own",
  examples  = { { verkehrszeichen_digital = "einzelne", gives = 50 },
                { verkehrszeichen_digital = "strecken", gives = 100 },
                { verkehrszeichen_digital = "keine", gives = 0 } },
}
