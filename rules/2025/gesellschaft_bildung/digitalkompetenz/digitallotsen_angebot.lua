-- Wo ältere Menschen kostenlos und persönlich Hilfe mit Geräten und Online-Diensten
-- bekommen. „einzelne“: bei einzelnen Terminen; „dauerhaft“: als festes Angebot in
-- mehreren Stadtteilen.
return {
  label     = { de = "Digitallotsen für ältere Menschen",
                en = "Digital guides for older people" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "digitallotsen_angebot",
  answers   = { {"keine", 0}, {"einzelne", 50}, {"dauerhaft", 100} },
  basis     = "own",
  examples  = { { digitallotsen_angebot = "einzelne", gives = 50 },
                { digitallotsen_angebot = "dauerhaft", gives = 100 },
                { digitallotsen_angebot = "keine", gives = 0 } },
}
