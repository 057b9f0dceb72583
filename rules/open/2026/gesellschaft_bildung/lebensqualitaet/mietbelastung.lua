-- Was 40 Quadratmeter Wohnung kalt kosten, als Anteil am verfügbaren Einkommen eines
-- Einwohners; Miete aus dem Zensus vom Mai 2022, Einkommen 2021 (BBSR, INKAR). Weniger
-- ist besser. Miete allein sagt, wo es teuer ist; erst gegen das Einkommen sagt sie,
-- wer sich die Stadt leisten kann. 40 Quadratmeter sind eine Annahme; die Reihenfolge
-- der Städte hängt nicht von ihr ab.
--
-- Skala: 100 Punkte bei 12,4, keine bei 19,4. Von 83 Städten liegen vier darunter und
-- fünf darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Mietbelastung", en = "Rent burden" },
  unit      = "%",
  source    = "zensus_2022",
  direction = "lower",
  value     = "share(40 * nettokaltmiete, haushaltseinkommen)",
  normalise = goalposts{ low = 12.4, high = 19.4 },
  basis     = "own",
  examples  = { { nettokaltmiete = 6.25, haushaltseinkommen = 1816.26,
                  gives = 13.7645491284287 },
                { nettokaltmiete = 8, gives = "missing" } },
}
