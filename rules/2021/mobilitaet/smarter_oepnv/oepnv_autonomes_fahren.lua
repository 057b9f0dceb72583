-- Ob in der Stadt Busse oder Bahnen auf öffentlichen Strecken von selbst fahren: zum
-- Test oder als Linie mit Fahrgästen.
return {
  label     = { de = "Autonome Fahrzeuge im ÖPNV",
                en = "Autonomous vehicles in public transport" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "oepnv_autonomes_fahren",
  answers   = { {"keine", 0}, {"test", 50}, {"linienbetrieb", 100} },
  basis     = "own",
  examples  = { { oepnv_autonomes_fahren = "test", gives = 50 },
                { oepnv_autonomes_fahren = "linienbetrieb", gives = 100 },
                { oepnv_autonomes_fahren = "keine", gives = 0 } },
}
