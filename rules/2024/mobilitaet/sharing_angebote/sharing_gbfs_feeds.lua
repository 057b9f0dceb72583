-- Zahl der im internationalen Systemverzeichnis gelisteten offenen GBFS-Datenfeeds von
-- Sharing-Angeboten am Ort. Die Skala reicht von 0 bis 8.
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
