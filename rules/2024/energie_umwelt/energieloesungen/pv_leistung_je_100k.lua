-- Installierte Nettonennleistung der Photovoltaikanlagen im Stadtgebiet in Megawatt je
-- 100.000 Einwohner. Ab 140 MW je 100.000 Einwohner gibt es alle Punkte, bei 1,5
-- keine. Eine Stadt ohne Registerwert erhält den Median der Städte.
return {
  label     = { de = "Photovoltaik-Leistung je 100.000 Einwohner",
                en = "Photovoltaic capacity per 100,000 inhabitants" },
  unit      = "MW je 100.000 Einwohner",
  source    = "bnetza_marktstammdatenregister",
  direction = "higher",
  value     = "per(100, pv_leistung_kw, einwohner)",
  normalise = goalposts{ low = 1.5, high = 140 },
  missing   = "median",
  basis     = "published",
  examples  = { { pv_leistung_kw = 37000, einwohner = 200000, gives = 18.5 },
                { einwohner = 200000, gives = "missing" } },
}
