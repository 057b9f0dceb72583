-- Wie viele Kalendertage es vom Stichtag bis zum ersten freien Termin dauert, den man
-- online buchen kann, um einen Wohnsitz anzumelden. Hat die Stadt mehrere Bürgerämter,
-- zählt deren Mittel. Weniger ist besser.
return {
  label     = { de = "Wartezeit auf einen Termin im Bürgeramt",
                en = "Waiting time for a citizens office appointment" },
  unit      = "Tage",
  source    = "webrecherche",
  direction = "lower",
  value     = "wartetage_termin_buergeramt",
  normalise = goalposts{ low = 0, high = 60 },
  missing   = "skip",
  basis     = "own",
  examples  = { { wartetage_termin_buergeramt = 9, gives = 9 }, { gives = "missing" } },
}
