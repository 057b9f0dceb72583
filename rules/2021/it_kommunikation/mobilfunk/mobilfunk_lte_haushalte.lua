-- Wie viel Prozent der Haushalte LTE empfangen können. Ein Netzbetreiber genügt.
return {
  label     = { de = "Haushalte mit LTE-Versorgung",
                en = "Households with LTE coverage" },
  unit      = "%",
  source    = "bnetza_mobilfunkmonitoring",
  direction = "higher",
  value     = "mobilfunk_lte_haushalte",
  normalise = goalposts{ low = 95, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { mobilfunk_lte_haushalte = 99.5, gives = 99.5 },
                { gives = "missing" } },
}
