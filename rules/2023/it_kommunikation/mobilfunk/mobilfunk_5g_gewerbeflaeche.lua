-- Anteil der gewerblich genutzten Fläche, die von mindestens einem Netzbetreiber mit
-- 5G versorgt ist, an der gesamten Gewerbefläche der Stadt. Null Punkte bei 60,
-- hundert ab 100 Prozent. Fehlt der Wert einer Stadt im Register, gilt für sie der
-- Median aller Städte.
return {
  label     = { de = "5G-Netzabdeckung der Gewerbeflächen",
                en = "5G coverage of commercial land" },
  unit      = "%",
  source    = "bnetza_mobilfunkmonitoring",
  direction = "higher",
  value     = "mobilfunk_5g_gewerbeflaeche",
  normalise = goalposts{ low = 60, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { mobilfunk_5g_gewerbeflaeche = 97, gives = 97 },
                { gives = "missing" } },
}
