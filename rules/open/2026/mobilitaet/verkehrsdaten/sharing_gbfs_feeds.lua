-- Wie viele offene Datenfeeds im Standard GBFS für Sharing-Angebote am Ort das
-- Verzeichnis von MobilityData nennt; Stand Juli 2026. Städte, die auch ein regionaler
-- Feed bedient, haben den Status D: Er ist nicht mitgezählt.
--
-- Skala: Der erste Feed macht das Angebot auffindbar und bringt 50 Punkte, der zweite
-- 75; vier erreichen nur acht von 83 Städten.
return {
  label     = { de = "Offene Sharing-Daten (GBFS)", en = "Open sharing data (GBFS)" },
  unit      = "Anzahl",
  source    = "mobilitydata_gbfs",
  direction = "higher",
  value     = "sharing_gbfs_feeds",
  normalise = bands{ {0, 0}, {1, 50}, {2, 75}, {4, 100} },
  basis     = "own",
  examples  = { { sharing_gbfs_feeds = 1, gives = 1 },
                { gives = "missing" } },
}
