-- Einen Parkplatz finden und bezahlen, ohne langes Suchen und ohne Kleingeld. Die
-- Parkplatzsuche im Internet zählt halb, weil sie meist auf denselben Daten beruht wie
-- das Parkleitsystem.
return {
  label     = { de = "Smart Parking", en = "Smart parking" },
  basis     = "own",
  children  = {
    "handyparken",
    "parkleitsystem",
    "stellplatz_sensorik",
    "parkplatzsuche_online",
  },
  weights   = {
    handyparken = 1,
    parkleitsystem = 1,
    stellplatz_sensorik = 1,
    parkplatzsuche_online = 0.5,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
