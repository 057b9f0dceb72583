-- Zahl der Plattformen, auf denen ein amtliches Profil der Stadt in den letzten 30
-- Tagen mindestens vier Beiträge veröffentlicht hat. Ab 9 gibt es alle Punkte, bei 0
-- keine.
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
