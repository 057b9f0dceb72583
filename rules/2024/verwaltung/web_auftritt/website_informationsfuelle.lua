-- Punktzahl aus einer festen Prüfliste der auf der städtischen Website auffindbaren
-- Themen von Abfall bis Zulassung, bezogen auf die erreichbaren 100 Punkte. Null
-- Punkte bei 30, hundert ab 100 Punkten. Kennt eine Stadt den Wert nicht, zählen für
-- sie die übrigen Parameter des Indikators.
return {
  label     = { de = "Informationsfülle der Website",
                en = "Amount of information on the website" },
  unit      = "Punkte",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_informationsfuelle",
  normalise = goalposts{ low = 30, high = 100 },
  missing   = "skip",
  basis     = "described",
  examples  = { { website_informationsfuelle = 76, gives = 76 },
                { gives = "missing" } },
}
