-- Zahl der offenen Datensätze der Stadt, die im Musterdatenkatalog nachgewiesen sind,
-- je 100.000 Einwohner. Die Skala reicht von 0 bis 500 je 100.000 Einwohner.
return {
  label     = { de = "Umfang des Open-Data-Angebots",
                en = "Size of the open data offer" },
  unit      = "je 100.000 Einwohner",
  source    = "govdata_musterdatenkatalog",
  direction = "higher",
  value     = "per(100000, open_data_datensaetze, einwohner)",
  normalise = goalposts{ low = 0, high = 500 },
  basis     = "published",
  examples  = { { open_data_datensaetze = 20, einwohner = 200000, gives = 10 },
                { einwohner = 200000, gives = "missing" } },
}
