-- Wie viel von ihren Beständen Museen und Archive der Stadt im Internet zeigen: nichts,
-- ausgewählte Stücke („auswahl“) oder das meiste („überwiegend“).
return {
  label     = { de = "Online-Sammlungen der Kultureinrichtungen",
                en = "Online collections of cultural institutions" },
  unit      = "Stufe",
  source    = "webrecherche",
  direction = "higher",
  value     = "kultur_sammlung_online",
  answers   = { {"keine", 0}, {"auswahl", 50}, {"überwiegend", 100} },
  basis     = "own",
  examples  = { { kultur_sammlung_online = "auswahl", gives = 50 },
                { kultur_sammlung_online = "überwiegend", gives = 100 },
                { kultur_sammlung_online = "keine", gives = 0 } },
}
