-- Straßenlaternen, die wenig Strom brauchen und mehr tun als leuchten: messen, funken,
-- Autos laden.
return {
  label     = { de = "Intelligente Straßenbeleuchtung", en = "Smart street lighting" },
  basis     = "published",
  children  = {
    "laternen_umweltsensorik",
    "laternen_verkehrssensorik",
    "laternen_wlan",
    "laternen_laden_je_1000",
    "laternen_led_anteil",
    "laternen_adaptive_steuerung",
  },
  weights   = {
    laternen_umweltsensorik = 1,
    laternen_verkehrssensorik = 1,
    laternen_wlan = 1,
    laternen_laden_je_1000 = 1,
    laternen_led_anteil = 1,
    laternen_adaptive_steuerung = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
