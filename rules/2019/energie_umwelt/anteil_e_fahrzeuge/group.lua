-- Elektrische Fahrzeuge unter allen zugelassenen. Der Indikator besteht aus einer
-- einzigen amtlichen Zahl.
return {
  label     = { de = "E-Fahrzeuge", en = "Electric vehicles" },
  basis     = "described",
  children  = { "e_fahrzeuge_anteil" },
  weights   = { e_fahrzeuge_anteil = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
