-- Zu wie vielen Themen von Abfall bis Zulassung die Website der Stadt Auskunft gibt:
-- bis zu 100 Punkte nach einer festen Prüfliste.
return {
  label     = { de = "Informationsfülle der Website",
                en = "Amount of information on the website" },
  unit      = "Punkte",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_informationsfuelle",
  normalise = goalposts{ low = 30, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { website_informationsfuelle = 76, gives = 76 },
                { gives = "missing" } },
}
