-- Ob die Stadt mit eigenen Sensoren Luft und Wasser überwacht. Die amtlichen
-- Luftmessstationen zählen halb, denn über sie entscheiden Bund und Länder.
return {
  label     = { de = "Umweltsensorik", en = "Environmental sensors" },
  basis     = "own",
  children  = {
    "luftqualitaet_sensorik",
    "gewaesser_sensorik",
    "luftmessstationen_je_100k",
  },
  weights   = {
    luftqualitaet_sensorik = 1,
    gewaesser_sensorik = 1,
    luftmessstationen_je_100k = 0.5,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
