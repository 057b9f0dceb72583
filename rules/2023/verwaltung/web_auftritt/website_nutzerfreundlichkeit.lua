-- Punktzahl aus einer festen Prüfliste zu Navigation, Suche, mobiler Darstellung und
-- Ladezeit der städtischen Website, bezogen auf die erreichbaren 100 Punkte. Ab 100
-- Punkten gibt es alle Punkte, bei 20 keine. Wer keine Angabe machen kann, wird nur an
-- den übrigen Parametern gemessen.
return {
  label     = { de = "Nutzerfreundlichkeit der Website",
                en = "Usability of the website" },
  unit      = "Punkte",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_nutzerfreundlichkeit",
  normalise = goalposts{ low = 20, high = 100 },
  missing   = "skip",
  basis     = "described",
  examples  = { { website_nutzerfreundlichkeit = 70, gives = 70 },
                { gives = "missing" } },
}
