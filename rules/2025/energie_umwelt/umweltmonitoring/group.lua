-- Ob die Stadt Luft und Wasser selbst misst, ihre Werte zeigt und vor Unwettern warnt.
-- Die amtlichen Luftmessstationen zählen halb, denn über sie entscheiden Bund und
-- Länder.
return {
  label     = { de = "Umweltmonitoring", en = "Environmental monitoring" },
  basis     = "described",
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
