-- Wie viel fährt, und wie viel davon auf Schienen. Die Menge zählt doppelt; Schiene ist
-- elektrisch und auf eigener Trasse, doch ein gutes Busnetz ersetzt sie in kleineren
-- Städten. Fürth und Düsseldorf fehlen: Ihre Werte (je 86 km; die nächste Stadt hat 65)
-- sind Artefakte der Quelle.
return {
  label     = { de = "Öffentlicher Nahverkehr", en = "Local public transport" },
  basis     = "own",
  children  = {
    "fahrleistung_je_einwohner",
    "schienenanteil",
  },
  weights   = {
    fahrleistung_je_einwohner = 2,
    schienenanteil = 1,
  },
  aggregate = "arithmetic",
}
