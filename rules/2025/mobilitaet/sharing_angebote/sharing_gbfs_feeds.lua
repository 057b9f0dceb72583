-- Wie viele Datenfeeds von Sharing-Angeboten der Stadt das internationale
-- GBFS-Verzeichnis nennt. GBFS ist ein offenes Format; es zeigt, wo Räder, Roller und
-- Autos zum Leihen stehen.
return {
  label     = { de = "Offene Datenfeeds der Sharing-Angebote",
                en = "Open data feeds of sharing services" },
  unit      = "Anzahl",
  source    = "mobilitydata_gbfs",
  direction = "higher",
  value     = "sharing_gbfs_feeds",
  normalise = goalposts{ low = 0, high = 8 },
  basis     = "own",
  examples  = { { sharing_gbfs_feeds = 1, gives = 1 }, { gives = "missing" } },
}
