-- Wie viele am Ort lernen und wie viele mit dem Gelernten arbeiten; die einen sind die
-- Zukunft, die anderen die Gegenwart, und sie zählen gleich.
return {
  label     = { de = "Wissen", en = "Knowledge" },
  basis     = "own",
  children  = {
    "studierende_je_100",
    "akademiker_anteil",
  },
  weights   = {
    studierende_je_100 = 1,
    akademiker_anteil = 1,
  },
  aggregate = "arithmetic",
}
