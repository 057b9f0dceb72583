-- Anteil der Lichtsignalanlagen, deren Schaltung sich selbsttätig nach dem gemessenen
-- Verkehr richtet, an allen Lichtsignalanlagen der Stadt. Ab 100 Prozent gibt es alle
-- Punkte, bei 0 keine. Wer keine Angabe machen kann, wird nur an den übrigen
-- Parametern gemessen.
return {
  label     = { de = "Intelligente Ampelsysteme", en = "Smart traffic lights" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(ampeln_adaptiv, ampeln)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = { { ampeln_adaptiv = 116, ampeln = 200, gives = 58 },
                { ampeln_adaptiv = 0, ampeln = 0, gives = "missing" } },
}
