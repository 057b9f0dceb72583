-- Wie viel Prozent der Linienbusse im Stadtverkehr vor Ort gar keine Abgase ausstoßen,
-- weil sie mit Batterie, Oberleitung oder Brennstoffzelle fahren. Sie sind ein Teil der
-- emissionsarmen Busse.
return {
  label     = { de = "Anteil lokal emissionsfreier Busse",
                en = "Share of locally emission-free buses" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(busse_emissionsfrei, busse)",
  normalise = goalposts{ low = 0, high = 90 },
  missing   = "skip",
  basis     = "own",
  examples  = { { busse_emissionsfrei = 14, busse = 80, gives = 17.5 },
                { busse_emissionsfrei = 0, busse = 0, gives = "missing" } },
}
