-- Welche Fahrkarten des Nahverkehrs man per App kaufen kann: keine, nur
-- Einzelfahrscheine oder alle bis zum Abonnement.
return {
  label     = { de = "Handytickets", en = "Mobile tickets" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "oepnv_handyticket",
  answers   = { {"keiner", 0}, {"einzeltickets", 60}, {"alle", 100} },
  basis     = "described",
  examples  = { { oepnv_handyticket = "einzeltickets", gives = 60 },
                { oepnv_handyticket = "alle", gives = 100 },
                { oepnv_handyticket = "keiner", gives = 0 } },
}
