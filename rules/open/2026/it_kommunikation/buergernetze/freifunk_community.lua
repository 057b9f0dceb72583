-- Ob das Verzeichnis der Freifunk-Gemeinschaften eine unter dem Namen der Stadt führt;
-- Stand August 2026. Freifunk gibt WLAN im öffentlichen Raum frei und zeigt, dass am
-- Ort Menschen Netze bauen können. Gemeinschaften mit dem Namen einer Region zählen
-- nicht.
return {
  label     = { de = "Freifunk", en = "Freifunk community" },
  unit      = "ja/nein",
  source    = "freifunk_verzeichnis",
  direction = "higher",
  value     = "freifunk_community",
  basis     = "own",
  examples  = { { freifunk_community = "ja", gives = 1 },
                { freifunk_community = "nein", gives = 0 },
                { gives = "missing" } },
}
