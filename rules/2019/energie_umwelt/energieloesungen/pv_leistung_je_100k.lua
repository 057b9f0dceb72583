-- Wie viel Photovoltaik im Stadtgebiet installiert ist. Das Register nennt die
-- Nettonennleistung in Kilowatt; mal 100 und durch die Einwohnerzahl sind das Megawatt
-- je 100.000 Einwohner.
return {
  label     = { de = "Photovoltaik-Leistung je 100.000 Einwohner",
                en = "Photovoltaic capacity per 100,000 inhabitants" },
  unit      = "MW je 100.000 Einwohner",
  source    = "bnetza_marktstammdatenregister",
  direction = "higher",
  value     = "per(100, pv_leistung_kw, einwohner)",
  normalise = goalposts{ low = 1.5, high = 140 },
  missing   = "median",
  basis     = "described",
  examples  = { { pv_leistung_kw = 37000, einwohner = 200000, gives = 18.5 },
                { einwohner = 200000, gives = "missing" } },
}
