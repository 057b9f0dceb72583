-- Ob man online bei Vorhaben der Stadt mitreden kann. Seiten für ein einzelnes Vorhaben
-- zählen in dieser Ausgabe so viel wie eine Plattform, die immer besteht.
return {
  label     = { de = "Bürgerbeteiligungsplattform",
                en = "Citizen participation platform" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "beteiligungsplattform",
  answers   = { {"keine", 0}, {"vorhanden", 100} },
  basis     = "own",
  examples  = { { beteiligungsplattform = "vorhanden", gives = 100 },
                { beteiligungsplattform = "keine", gives = 0 } },
}
