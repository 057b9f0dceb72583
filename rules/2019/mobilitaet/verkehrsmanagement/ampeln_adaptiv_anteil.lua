-- Wie viel Prozent der Ampeln sich von selbst nach dem Verkehr richten, den sie messen.
return {
  label     = { de = "Intelligente Ampelsysteme", en = "Smart traffic lights" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(ampeln_adaptiv, ampeln)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "described",
  examples  = { { ampeln_adaptiv = 116, ampeln = 200, gives = 58 },
                { ampeln_adaptiv = 0, ampeln = 0, gives = "missing" } },
}
