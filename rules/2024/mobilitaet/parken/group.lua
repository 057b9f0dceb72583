-- Parken mit Auskunft, Buchung und Bezahlung auf digitalem Weg.
-- Alle Parameter zählen gleich. Beste Stadt 100, letzte Stadt 0, alle anderen
-- dazwischen.
return {
  label     = { de = "Parken", en = "Parking" },
  basis     = "published",
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
