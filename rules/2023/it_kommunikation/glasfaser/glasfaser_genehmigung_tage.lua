-- Mittlere Zahl der Kalendertage vom vollständigen Antrag auf Leitungsverlegung im
-- öffentlichen Straßenraum bis zur Zustimmung der Stadt, über alle Anträge des
-- Vorjahres. Je weniger, desto besser; die Skala endet bei 120 Tagen mit null Punkten
-- und beginnt bei 3 mit hundert. Wer keine Angabe machen kann, wird nur an den übrigen
-- Parametern gemessen.
return {
  label     = { de = "Dauer der Zustimmung zum Glasfaserausbau",
                en = "Duration of consent to fibre construction" },
  unit      = "Tage",
  source    = "staedtebefragung",
  direction = "lower",
  value     = "glasfaser_genehmigung_tage",
  normalise = goalposts{ low = 3, high = 120 },
  missing   = "skip",
  basis     = "own",
  examples  = { { glasfaser_genehmigung_tage = 32, gives = 32 },
                { gives = "missing" } },
}
