-- Ob es einen Nahverkehr ohne Fahrplan gibt, den man per App bestellt. „pilot“: als
-- Versuch; „dauerhaft“: auf Dauer und zum Tarif von Bus und Bahn.
return {
  label     = { de = "On-Demand-Verkehr", en = "On-demand transport" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "oepnv_on_demand",
  answers   = { {"keiner", 0}, {"pilot", 50}, {"dauerhaft", 100} },
  basis     = "own",
  examples  = { { oepnv_on_demand = "pilot", gives = 50 },
                { oepnv_on_demand = "dauerhaft", gives = 100 },
                { oepnv_on_demand = "keiner", gives = 0 } },
}
