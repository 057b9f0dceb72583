-- Auf wie viel Prozent der gewerblich genutzten Fläche 5G zu empfangen ist. Ein
-- Netzbetreiber genügt.
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
