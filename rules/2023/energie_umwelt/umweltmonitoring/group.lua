-- Messen, was in der Stadt in der Luft liegt, laut ist oder ansteigt.
-- „Amtliche Luftmessstationen“ zählt halb. Danach wird der Indikator gestreckt: die
-- beste Stadt erhält 100, die schwächste 0.
return {
  label     = { de = "Umweltmonitoring", en = "Environmental monitoring" },
  basis     = "published",
  children  = {
    "luftqualitaet_sensorik",
    "gewaesser_sensorik",
    "luftmessstationen_je_100k",
    "umweltdaten_online",
    "starkregen_fruehwarnung",
  },
  weights   = {
    luftqualitaet_sensorik = 1,
    gewaesser_sensorik = 1,
    luftmessstationen_je_100k = 0.5,
    umweltdaten_online = 1,
    starkregen_fruehwarnung = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
