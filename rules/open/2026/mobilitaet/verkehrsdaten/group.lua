-- Ob Programme lesen können, wo Räder stehen und wo Parkplätze frei sind. Beides ist
-- Voraussetzung einer Auskunft aus einer Hand; es zählt gleich.
return {
  label     = { de = "Offene Verkehrsdaten", en = "Open mobility data" },
  basis     = "own",
  children  = {
    "sharing_gbfs_feeds",
    "parkdaten_echtzeit",
  },
  weights   = {
    sharing_gbfs_feeds = 1,
    parkdaten_echtzeit = 1,
  },
  aggregate = "arithmetic",
}
