-- Wie viel Prozent der Fachverfahren, in denen Akten anfallen, ihre Schriftstücke über
-- eine Schnittstelle an die eAkte übergeben.
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
