-- Wie gut die Eisenbahn die Stadt erschließt. Die Dichte der Halte dient dem täglichen
-- Weg und zählt voll, der Fernzug halb.
return {
  label     = { de = "Bahn", en = "Railway" },
  basis     = "own",
  children  = {
    "bahnhaltepunkte_je_100k",
    "fernverkehrshalt",
  },
  weights   = {
    bahnhaltepunkte_je_100k = 1,
    fernverkehrshalt = 0.5,
  },
  aggregate = "arithmetic",
}
