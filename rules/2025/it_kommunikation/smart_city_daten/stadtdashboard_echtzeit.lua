-- Ja, wenn die Stadt im Internet Messwerte zeigt, die laufend aktualisiert werden und
-- die alle sehen können.
return {
  label     = { de = "Öffentliches Stadtdashboard", en = "Public city dashboard" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "stadtdashboard_echtzeit",
  basis     = "own",
  examples  = { { stadtdashboard_echtzeit = "ja", gives = 1 },
                { stadtdashboard_echtzeit = "nein", gives = 0 },
                { gives = "missing" } },
}
