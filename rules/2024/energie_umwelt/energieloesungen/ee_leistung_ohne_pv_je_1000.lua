-- Installierte Nettonennleistung aus Windenergie an Land, Biomasse und Wasserkraft im
-- Stadtgebiet in Kilowatt je 1.000 Einwohner. Ab 1.450 kW je 1.000 Einwohner gibt es
-- alle Punkte, bei 0 keine. Fehlt der Wert einer Stadt im Register, gilt für sie der
-- Median aller Städte.
return {
  label     = { de = "Wind-, Bio- und Wasserkraftleistung",
                en = "Wind, biomass and hydro capacity" },
  unit      = "kW je 1.000 Einwohner",
  source    = "bnetza_marktstammdatenregister",
  direction = "higher",
  value     = "per(1000, ee_leistung_kw - pv_leistung_kw, einwohner)",
  normalise = goalposts{ low = 0, high = 1450 },
  missing   = "median",
  basis     = "own",
  examples  = { { ee_leistung_kw = 56000,
                  pv_leistung_kw = 40000,
                  einwohner = 200000,
                  gives = 80 },
                { ee_leistung_kw = 40000,
                  pv_leistung_kw = 40000,
                  einwohner = 200000,
                  gives = 0 } },
}
