-- Wie viele offene Datensätze der Stadt der Musterdatenkatalog kennt, bezogen auf
-- 100.000 Einwohner. Der Katalog beruht auf GovData; wo das Land dorthin kaum liefert,
-- steht auch die Stadt schlechter da, als es ihr eigenes Portal vermuten lässt.
return {
  label     = { de = "Umfang des Open-Data-Angebots",
                en = "Size of the open data offer" },
  unit      = "je 100.000 Einwohner",
  source    = "govdata_musterdatenkatalog",
  direction = "higher",
  value     = "per(100000, open_data_datensaetze, einwohner)",
  normalise = goalposts{ low = 0, high = 500 },
  basis     = "own",
  examples  = { { open_data_datensaetze = 20, einwohner = 200000, gives = 10 },
                { einwohner = 200000, gives = "missing" } },
}
