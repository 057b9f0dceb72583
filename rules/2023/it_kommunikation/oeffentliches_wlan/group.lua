-- Freies WLAN an öffentlichen Orten: wo, wie dicht und zu welchen Bedingungen.
-- „Unbegrenzte Nutzung des öffentlichen WLAN“ zählt halb. Beste Stadt 100, letzte
-- Stadt 0, alle anderen dazwischen.
return {
  label     = { de = "Öffentliches WLAN", en = "Public Wi-Fi" },
  basis     = "published",
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
