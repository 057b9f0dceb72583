-- Wie viele Sterne die App der Stadt hat, die am häufigsten heruntergeladen wird. Es
-- zählt das Mittel aller Bewertungen in den beiden großen App-Stores. Eine Stadt ohne
-- App hat hier keinen Wert.
return {
  label     = { de = "Bewertung der City-App", en = "Rating of the city app" },
  unit      = "Sterne",
  source    = "webrecherche",
  direction = "higher",
  value     = "city_app_bewertung",
  normalise = goalposts{ low = 1, high = 5 },
  missing   = "skip",
  basis     = "own",
  examples  = { { city_app_bewertung = 3.4, gives = 3.4 }, { gives = "missing" } },
}
