-- Anteil der Busse und Bahnen mit kostenlosem WLAN für Fahrgäste an allen im
-- Stadtverkehr eingesetzten Fahrzeugen. Ab 100 Prozent gibt es alle Punkte, bei 0
-- keine. Wer keine Angabe machen kann, wird nur an den übrigen Parametern gemessen.
return {
  label     = { de = "Freies WLAN im ÖPNV", en = "Free Wi-Fi in public transport" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(oepnv_fahrzeuge_wlan, oepnv_fahrzeuge)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = { { oepnv_fahrzeuge_wlan = 86, oepnv_fahrzeuge = 200, gives = 43 },
                { oepnv_fahrzeuge_wlan = 0, oepnv_fahrzeuge = 0, gives = "missing" } },
}
