-- Wo man online bei Vorhaben der Stadt mitreden kann: nirgends, auf Seiten, die für ein
-- Vorhaben eingerichtet werden („anlassbezogen“), oder auf einer Plattform, die immer
-- besteht („dauerhaft“).
return {
  label     = { de = "Bürgerbeteiligungsplattform",
                en = "Citizen participation platform" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "beteiligungsplattform",
  answers   = { {"keine", 0}, {"anlassbezogen", 50}, {"dauerhaft", 100} },
  basis     = "own",
  examples  = { { beteiligungsplattform = "anlassbezogen", gives = 50 },
                { beteiligungsplattform = "dauerhaft", gives = 100 },
                { beteiligungsplattform = "keine", gives = 0 } },
}
