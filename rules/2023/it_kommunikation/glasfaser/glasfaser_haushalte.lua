-- Anteil der Haushalte, für die ein Glasfaseranschluss bis in das Gebäude oder die
-- Wohnung verfügbar ist, an allen Haushalten der Stadt. Null Punkte bei 0, hundert ab
-- 100 Prozent. Fehlt der Wert einer Stadt im Register, gilt für sie der Median aller
-- Städte.
return {
  label     = { de = "Haushalte mit Glasfaseranschluss",
                en = "Households with optical fibre" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "glasfaser_haushalte",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "median",
  basis     = "published",
  examples  = { { glasfaser_haushalte = 27, gives = 27 }, { gives = "missing" } },
}
