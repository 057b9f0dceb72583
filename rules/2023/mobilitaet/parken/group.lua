-- Einen Parkplatz finden und bezahlen, ohne langes Suchen und ohne Kleingeld.
return {
  label     = { de = "Parken", en = "Parking" },
  basis     = "published",
  children  = {
    "handyparken",
    "parkleitsystem",
    "stellplatz_sensorik",
    "parkplatzsuche_online",
    "parkdaten_echtzeit_offen",
  },
  weights   = {
    handyparken = 1,
    parkleitsystem = 1,
    stellplatz_sensorik = 1,
    parkplatzsuche_online = 1,
    parkdaten_echtzeit_offen = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
