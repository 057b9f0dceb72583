-- Wie viel Prozent der Gewerbestandorte über eine Leitung mit 1.000 Mbit/s oder mehr im
-- Download versorgt werden können.
return {
  label     = { de = "Gewerbestandorte mit Gigabit-Anschluss",
                en = "Business sites with gigabit access" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "breitband_gigabit_gewerbe",
  normalise = goalposts{ low = 15, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { breitband_gigabit_gewerbe = 81, gives = 81 }, { gives = "missing" } },
}
