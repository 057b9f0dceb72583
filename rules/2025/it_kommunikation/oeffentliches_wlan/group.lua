-- Kostenloses WLAN für alle: wo es zu empfangen ist, wie dicht das Netz ist und ob es
-- Grenzen setzt. Die unbegrenzte Nutzung zählt halb, weil sich die Städte darin kaum
-- noch unterscheiden.
return {
  label     = { de = "Öffentliches WLAN", en = "Public Wi-Fi" },
  basis     = "own",
  children  = {
    "wlan_ausserhalb_zentrum",
    "wlan_unbegrenzt",
    "wlan_hotspots_je_10k",
    "freifunk_community",
  },
  weights   = {
    wlan_ausserhalb_zentrum = 1,
    wlan_unbegrenzt = 0.5,
    wlan_hotspots_je_10k = 1,
    freifunk_community = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
