-- Anteil der Haushalte, bei denen Glasfaser bis ins Gebäude oder in die Wohnung liegt;
-- Mitte 2021, Breitbandatlas. Glasfaser ist die einzige Technik, deren Grenze nicht
-- absehbar ist; ihr Ausbau ist eine Entscheidung am Ort, oft der Stadtwerke.
--
-- Skala: keine Punkte bei 0, 100 bei 60. Von 83 Städten liegt keine darunter, fünf
-- darüber; sie zählen wie der Pfosten. Der untere Pfosten ist die Null, weil die Hälfte
-- der Städte unter sechs Prozent liegt.
return {
  label     = { de = "Glasfaser bis ins Haus, Haushalte",
                en = "Fibre access, households" },
  unit      = "%",
  source    = "breitbandatlas",
  direction = "higher",
  value     = "glasfaser_haushalte",
  normalise = goalposts{ low = 0, high = 60 },
  basis     = "own",
  examples  = { { glasfaser_haushalte = 12.06, gives = 12.06 },
                { gives = "missing" } },
}
