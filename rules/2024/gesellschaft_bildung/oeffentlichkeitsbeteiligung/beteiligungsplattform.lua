-- Art des Angebots zur Beteiligung im Internet, unterschieden nach keinem Angebot,
-- Seiten zu einzelnen Vorhaben und einer dauerhaften Plattform.
return {
  label     = { de = "Bürgerbeteiligungsplattform",
                en = "Citizen participation platform" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "beteiligungsplattform",
  answers   = { {"keine", 0}, {"anlassbezogen", 50}, {"dauerhaft", 100} },
  basis     = "published",
  examples  = { { beteiligungsplattform = "anlassbezogen", gives = 50 },
                { beteiligungsplattform = "dauerhaft", gives = 100 },
                { beteiligungsplattform = "keine", gives = 0 } },
}
