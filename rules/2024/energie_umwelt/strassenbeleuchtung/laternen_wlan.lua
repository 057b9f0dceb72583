-- Ob an mindestens einem Standort der Straßenbeleuchtung ein öffentlicher WLAN-Zugang
-- betrieben wird.
return {
  label     = { de = "WLAN an Straßenlaternen", en = "Wi-Fi on street lamps" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "laternen_wlan",
  basis     = "published",
  examples  = { { laternen_wlan = "ja", gives = 1 },
                { laternen_wlan = "nein", gives = 0 },
                { gives = "missing" } },
}
