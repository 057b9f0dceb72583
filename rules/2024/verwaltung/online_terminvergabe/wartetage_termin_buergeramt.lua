-- Kalendertage vom Stichtag bis zum frühesten online buchbaren Termin für eine
-- Wohnsitzanmeldung, gemittelt über alle Bürgerämter der Stadt. Je weniger, desto
-- besser; die Skala endet bei 60 Tagen mit null Punkten und beginnt bei 0 mit hundert.
-- Kennt eine Stadt den Wert nicht, zählen für sie die übrigen Parameter des
-- Indikators.
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
