-- Im Stadtgebiet erbrachte Fahrzeugkilometer von Linienbussen, Straßen-, Stadt- und
-- U-Bahnen eines Jahres je Einwohner. Null Punkte bei 5, hundert ab 90 Fahrzeug-km je
-- Einwohner. Eine Stadt ohne Registerwert erhält den Median der Städte.
return {
  label     = { de = "Fahrleistung des ÖPNV", en = "Vehicle-km of public transport" },
  unit      = "Fahrzeug-km je Einwohner",
  source    = "destatis_personenverkehr",
  direction = "higher",
  value     = "per(1, oepnv_fahrzeug_km, einwohner)",
  normalise = goalposts{ low = 5, high = 90 },
  missing   = "median",
  basis     = "own",
  examples  = { { oepnv_fahrzeug_km = 8600000, einwohner = 200000, gives = 43 },
                { einwohner = 200000, gives = "missing" } },
}
