-- Elektrische Fahrzeuge unter allen zugelassenen. Der Indikator besteht aus einer
-- einzigen amtlichen Zahl.
return {
  label     = { de = "Anteil E-Fahrzeuge", en = "Share of electric vehicles" },
  basis     = "published",
  children  = { "e_fahrzeuge_anteil" },
  weights   = { e_fahrzeuge_anteil = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
