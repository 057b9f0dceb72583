-- Wie gut sich die Website der Stadt bedienen lässt: bis zu 100 Punkte nach einer
-- festen Prüfliste, in der es um Navigation, Suche, Ladezeit und die Darstellung auf
-- dem Handy geht.
return {
  label     = { de = "Nutzerfreundlichkeit der Website",
                en = "Usability of the website" },
  unit      = "Punkte",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_nutzerfreundlichkeit",
  normalise = goalposts{ low = 20, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { website_nutzerfreundlichkeit = 70, gives = 70 },
                { gives = "missing" } },
}
