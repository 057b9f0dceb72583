-- Anteil der Fachverfahren, die Schriftstücke über eine Schnittstelle in der eAkte
-- ablegen, an allen eingesetzten Fachverfahren mit Aktenbezug. Die Skala reicht von 0
-- bis 100 Prozent. Bleibt der Wert unbekannt, verteilt sich sein Gewicht auf die
-- Geschwister.
return {
  label     = { de = "Fachverfahren mit Anbindung an die eAkte",
                en = "Specialist applications linked to electronic files" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(fachverfahren_eakte, fachverfahren)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { fachverfahren_eakte = 10, fachverfahren = 40, gives = 25 },
                { fachverfahren_eakte = 0, fachverfahren = 0, gives = "missing" } },
}
