-- Anteil des Waldes an der Fläche der Stadt; Flächenerhebung Ende 2021. Wald kühlt,
-- speichert Wasser und ist in der Nähe.
--
-- Skala: keine Punkte bei 3,5, 100 bei 43. Von 83 Städten liegen fünf darunter und fünf
-- darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Waldfläche", en = "Forest area" },
  unit      = "%",
  source    = "flaechenerhebung_2021",
  direction = "higher",
  value     = "waldflaeche_anteil",
  normalise = goalposts{ low = 3.5, high = 43 },
  basis     = "own",
  examples  = { { waldflaeche_anteil = 7.0507, gives = 7.0507 },
                { gives = "missing" } },
}
