-- Wie viele Carsharing-Autos in der Stadt auf 1.000 Einwohner kommen, ob sie an festen
-- Stationen stehen oder irgendwo am Straßenrand.
return {
  label     = { de = "Carsharing-Fahrzeuge", en = "Car sharing vehicles" },
  unit      = "je 1.000 Einwohner",
  source    = "bcs_staedteranking",
  direction = "higher",
  value     = "per(1000, carsharing_fahrzeuge, einwohner)",
  normalise = goalposts{ low = 0, high = 4.5 },
  basis     = "published",
  examples  = { { carsharing_fahrzeuge = 140, einwohner = 200000, gives = 0.7 },
                { einwohner = 200000, gives = "missing" } },
}
