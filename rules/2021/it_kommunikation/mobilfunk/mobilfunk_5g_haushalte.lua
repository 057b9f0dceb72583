-- Wie viel Prozent der Haushalte 5G empfangen können, von welchem Netzbetreiber auch
-- immer.
return {
  label     = { de = "5G-Netzabdeckung der Haushalte",
                en = "5G coverage of households" },
  unit      = "%",
  source    = "bnetza_mobilfunkmonitoring",
  direction = "higher",
  value     = "mobilfunk_5g_haushalte",
  normalise = goalposts{ low = 20, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { mobilfunk_5g_haushalte = 98, gives = 98 }, { gives = "missing" } },
}
