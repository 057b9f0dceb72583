-- Ja, wenn es draußen in der Stadt ein kostenloses WLAN für alle gibt, das die Stadt
-- selbst betreibt oder in Auftrag gegeben hat.
return {
  label     = { de = "Kostenloses öffentliches WLAN", en = "Free public Wi-Fi" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "wlan_kostenlos",
  basis     = "own",
  examples  = { { wlan_kostenlos = "ja", gives = 1 },
                { wlan_kostenlos = "nein", gives = 0 },
                { gives = "missing" } },
}
