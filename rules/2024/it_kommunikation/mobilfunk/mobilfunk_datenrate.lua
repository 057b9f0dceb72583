-- Median der im Stadtgebiet von Nutzenden gemessenen Download-Datenraten im Mobilfunk
-- über alle Netze und das letzte Kalenderjahr. Ab 160 Mbit/s gibt es alle Punkte, bei
-- 20 keine. Fehlt der Wert einer Stadt im Register, gilt für sie der Median aller
-- Städte.
return {
  label     = { de = "Datenrate im Mobilfunk", en = "Mobile data rate" },
  unit      = "Mbit/s",
  source    = "bnetza_breitbandmessung",
  direction = "higher",
  value     = "mobilfunk_datenrate",
  normalise = goalposts{ low = 20, high = 160 },
  missing   = "median",
  basis     = "own",
  examples  = { { mobilfunk_datenrate = 72, gives = 72 }, { gives = "missing" } },
}
