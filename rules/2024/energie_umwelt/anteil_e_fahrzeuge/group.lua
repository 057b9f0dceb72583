-- Elektrische Fahrzeuge unter allen zugelassenen; ein Indikator aus amtlichen Zahlen.
-- Der Indikator besteht aus einem Parameter. Beste Stadt 100, letzte Stadt 0, alle
-- anderen dazwischen.
return {
  label     = { de = "Anteil E-Fahrzeuge", en = "Share of electric vehicles" },
  basis     = "published",
  children  = { "e_fahrzeuge_anteil" },
  weights   = { e_fahrzeuge_anteil = 1 },
  aggregate = "arithmetic",
  normalise = "minmax",
}
