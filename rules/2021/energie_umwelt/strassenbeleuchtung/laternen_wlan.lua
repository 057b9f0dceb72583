-- Ja, wenn man wenigstens an einer Stelle der Stadt über die Straßenbeleuchtung in ein
-- öffentliches WLAN kommt.
return {
  label     = { de = "WLAN an Straßenlaternen", en = "Wi-Fi on street lamps" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "laternen_wlan",
  basis     = "published",
  examples  = { { laternen_wlan = "ja", gives = 1 },
                { laternen_wlan = "nein", gives = 0 },
                { gives = "missing" } },
}
