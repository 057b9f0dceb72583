-- Siedlungs- und Verkehrsfläche in Quadratmetern je Einwohner; Flächenerhebung und
-- Bevölkerung Ende 2021. Weniger ist besser: Kompakte Städte brauchen je Kopf weniger
-- Straße, Leitung und Weg. Der Anteil an der Stadtfläche taugte nicht dazu; er sagt vor
-- allem, wo die Grenze der Stadt liegt.
--
-- Skala: 100 Punkte bei 193, keine bei 420. Von 83 Städten liegen fünf darunter und
-- sechs darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Siedlungs- und Verkehrsfläche",
                en = "Settlement and traffic area" },
  unit      = "m² je Einwohner",
  source    = "flaechenerhebung_2021",
  direction = "lower",
  value     = "per(10000, siedlungsflaeche_anteil * flaeche_km2, einwohner_2021)",
  normalise = goalposts{ low = 193, high = 420 },
  basis     = "own",
  examples  = { { siedlungsflaeche_anteil = 70.4105, flaeche_km2 = 145.66,
                  einwohner_2021 = 363441, gives = 282.191426668978 },
                { flaeche_km2 = 145.66, einwohner_2021 = 363441, gives = "missing" } },
}
