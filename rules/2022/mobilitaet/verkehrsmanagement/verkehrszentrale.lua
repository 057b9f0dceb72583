-- Von wo aus der Verkehr gesteuert wird: von einem Rechner, der die Ampeln schaltet
-- („verkehrsrechner“), oder von einer besetzten Zentrale, die auch für Störungen und
-- schlechte Luft einen Plan hat („zentrale“).
return {
  label     = { de = "Zentrale Verkehrssteuerung", en = "Central traffic control" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "verkehrszentrale",
  answers   = { {"keine", 0}, {"verkehrsrechner", 50}, {"zentrale", 100} },
  basis     = "own",
  examples  = { { verkehrszentrale = "verkehrsrechner", gives = 50 },
                { verkehrszentrale = "zentrale", gives = 100 },
                { verkehrszentrale = "keine", gives = 0 } },
}
