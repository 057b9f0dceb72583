-- Einen Parkplatz finden, bezahlen und mit anderen teilen, ohne langes Suchen und ohne
-- Kleingeld.
return {
  label     = { de = "Parken", en = "Parking" },
  basis     = "own",
  children  = {
    "handyparken",
    "parkleitsystem",
    "stellplatz_sensorik",
    "parkplatzsuche_online",
    "parkdaten_echtzeit_offen",
    "parkplatz_sharing",
  },
  weights   = {
    handyparken = 1,
    parkleitsystem = 1,
    stellplatz_sensorik = 1,
    parkplatzsuche_online = 1,
    parkdaten_echtzeit_offen = 1,
    parkplatz_sharing = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
