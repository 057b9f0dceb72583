-- Auf wie vielen Plattformen die Stadt mit einem amtlichen Profil aktiv ist. Aktiv
-- heißt: mindestens vier Beiträge in den letzten 30 Tagen.
return {
  label     = { de = "Aktive Social-Media-Kanäle",
                en = "Active social media channels" },
  unit      = "Anzahl",
  source    = "webrecherche",
  direction = "higher",
  value     = "social_kanaele_aktiv",
  normalise = goalposts{ low = 0, high = 9 },
  basis     = "own",
  examples  = { { social_kanaele_aktiv = 5, gives = 5 }, { gives = "missing" } },
}
