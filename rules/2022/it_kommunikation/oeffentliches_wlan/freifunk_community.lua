-- Ja, wenn das Verzeichnis der Freifunk-Gruppen eine für diese Stadt nennt.
return {
  label     = { de = "Freifunk-Community", en = "Freifunk community" },
  unit      = "ja/nein",
  source    = "freifunk_verzeichnis",
  direction = "higher",
  value     = "freifunk_community",
  basis     = "own",
  examples  = { { freifunk_community = "ja", gives = 1 },
                { freifunk_community = "nein", gives = 0 },
                { gives = "missing" } },
}
