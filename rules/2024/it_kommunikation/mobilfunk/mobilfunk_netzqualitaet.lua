-- Mittelwert der Gesamtpunktzahlen der Netzbetreiber im Stadtgebiet aus einem
-- unabhängigen Netztest, umgerechnet auf 100 erreichbare Punkte. Die Skala reicht von
-- 55 bis 99 Punkten. Eine Stadt ohne Registerwert erhält den Median der Städte.
return {
  label     = { de = "Mobilfunkqualität", en = "Quality of mobile networks" },
  unit      = "Punkte",
  source    = "mobilfunk_netztest",
  direction = "higher",
  value     = "mobilfunk_netzqualitaet",
  normalise = goalposts{ low = 55, high = 99 },
  missing   = "median",
  basis     = "described",
  examples  = { { mobilfunk_netzqualitaet = 86, gives = 86 }, { gives = "missing" } },
}
