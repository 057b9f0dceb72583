-- Anteil der Gewerbestandorte, für die ein Glasfaseranschluss bis in das Gebäude
-- verfügbar ist, an allen Gewerbestandorten der Stadt. Null Punkte bei 0, hundert ab
-- 100 Prozent. Fehlt der Wert einer Stadt im Register, gilt für sie der Median aller
-- Städte.
return {
  label     = { de = "Gewerbestandorte mit Glasfaser",
                en = "Business sites with optical fibre" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "glasfaser_gewerbe",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { glasfaser_gewerbe = 30, gives = 30 }, { gives = "missing" } },
}
