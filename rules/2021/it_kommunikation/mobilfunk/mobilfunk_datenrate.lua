-- Wie schnell das mobile Internet in der Stadt ist: der Median aller Download-Raten,
-- die Nutzerinnen und Nutzer dort im letzten Kalenderjahr gemessen haben, gleich in
-- welchem Netz.
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
