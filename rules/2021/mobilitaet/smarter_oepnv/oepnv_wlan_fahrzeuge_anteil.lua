-- In wie viel Prozent der Busse und Bahnen im Stadtverkehr die Fahrgäste kostenlos ins
-- WLAN kommen.
return {
  label     = { de = "Freies WLAN im ÖPNV", en = "Free Wi-Fi in public transport" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(oepnv_fahrzeuge_wlan, oepnv_fahrzeuge)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { oepnv_fahrzeuge_wlan = 86, oepnv_fahrzeuge = 200, gives = 43 },
                { oepnv_fahrzeuge_wlan = 0, oepnv_fahrzeuge = 0, gives = "missing" } },
}
