-- Wie viele Kalendertage die Stadt im Mittel braucht, bis sie der Verlegung von
-- Leitungen unter öffentlichen Straßen zustimmt. Die Zeit läuft ab dem vollständigen
-- Antrag; gemittelt wird über alle Anträge des Vorjahres. Weniger ist besser.
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
