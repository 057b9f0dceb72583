-- Anteil der Schulen, die einen Glasfaseranschluss tatsächlich nutzen, an allen
-- allgemein- und berufsbildenden Schulen in der Stadt. Ab 100 Prozent gibt es alle
-- Punkte, bei 10 keine. Wer keine Angabe machen kann, wird nur an den übrigen
-- Parametern gemessen.
return {
  label     = { de = "Schulen mit Glasfaseranschluss",
                en = "Schools with optical fibre" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(schulen_glasfaser, schulen)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { schulen_glasfaser = 33, schulen = 40, gives = 82.5 },
                { schulen_glasfaser = 0, schulen = 0, gives = "missing" } },
}
