-- Ob Pakete und Waren gebündelt in die Innenstadt kommen. Der Indikator gehört in
-- dieser Ausgabe zu Energie und Umwelt und besteht aus einem einzigen Parameter.
return {
  label     = { de = "City-Logistik", en = "City logistics" },
  basis     = "described",
  children  = { "logistik_hubs" },
  weights   = { logistik_hubs = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
