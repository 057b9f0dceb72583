-- Welche Leistung Windräder, Biomasse- und Wasserkraftwerke in der Stadt haben, in
-- Kilowatt je 1.000 Einwohner. Die Spalte ee_leistung_kw enthält auch die Photovoltaik;
-- sie wird abgezogen, denn sie hat einen eigenen Parameter.
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
                  gives = 0 },
                { pv_leistung_kw = 40000, einwohner = 200000, gives = "missing" } },
}
