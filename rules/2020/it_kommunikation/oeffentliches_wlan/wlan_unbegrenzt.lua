-- Ja, wenn man das öffentliche WLAN so lange und so viel nutzen kann, wie man möchte:
-- ohne Grenze für Zeit und Datenmenge.
return {
  label     = { de = "Unbegrenzte Nutzung des öffentlichen WLAN",
                en = "Unlimited use of public Wi-Fi" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "wlan_unbegrenzt",
  basis     = "own",
  examples  = { { wlan_unbegrenzt = "ja", gives = 1 },
                { wlan_unbegrenzt = "nein", gives = 0 },
                { gives = "missing" } },
}
