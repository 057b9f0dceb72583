-- Anteil der Haushalte, die von mindestens einem Netzbetreiber mit 5G versorgt sind,
-- an allen Haushalten der Stadt. Ab 100 Prozent gibt es alle Punkte, bei 20 keine.
-- Fehlt der Wert einer Stadt im Register, gilt für sie der Median aller Städte.
return {
  label     = { de = "5G-Netzabdeckung der Haushalte",
                en = "5G coverage of households" },
  unit      = "%",
  source    = "bnetza_mobilfunkmonitoring",
  direction = "higher",
  value     = "mobilfunk_5g_haushalte",
  normalise = goalposts{ low = 20, high = 100 },
  missing   = "median",
  basis     = "described",
  examples  = { { mobilfunk_5g_haushalte = 98, gives = 98 }, { gives = "missing" } },
}
