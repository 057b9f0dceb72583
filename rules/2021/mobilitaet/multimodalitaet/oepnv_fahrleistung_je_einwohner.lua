-- Wie viele Kilometer Linienbusse, Straßen-, Stadt- und U-Bahnen in einem Jahr in der
-- Stadt zurücklegen, geteilt durch die Zahl ihrer Einwohner.
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
