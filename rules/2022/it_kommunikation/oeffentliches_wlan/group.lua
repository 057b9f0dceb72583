-- Kostenloses WLAN für alle: ob die Stadt eines hat, wo es zu empfangen ist, wie dicht
-- das Netz ist und ob es Grenzen setzt.
return {
  label     = { de = "Öffentliches WLAN", en = "Public Wi-Fi" },
  basis     = "published",
  children  = {
    "wlan_kostenlos",
    "wlan_ausserhalb_zentrum",
    "wlan_unbegrenzt",
    "wlan_hotspots_je_10k",
    "freifunk_community",
  },
  weights   = {
    wlan_kostenlos = 1,
    wlan_ausserhalb_zentrum = 1,
    wlan_unbegrenzt = 1,
    wlan_hotspots_je_10k = 1,
    freifunk_community = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
