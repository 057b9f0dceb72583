-- Wie viele Ämter, Betriebe und Gesellschaften der Stadt in GovData als Anbieter von
-- Daten auftreten.
return {
  label     = { de = "Datenbereitstellende Stellen", en = "Data-providing bodies" },
  unit      = "Anzahl",
  source    = "govdata_musterdatenkatalog",
  direction = "higher",
  value     = "open_data_stellen",
  normalise = goalposts{ low = 0, high = 130 },
  basis     = "own",
  examples  = { { open_data_stellen = 2, gives = 2 }, { gives = "missing" } },
}
