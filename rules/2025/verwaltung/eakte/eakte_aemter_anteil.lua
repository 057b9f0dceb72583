-- Wie viel Prozent der Ämter in der Kernverwaltung ihre Akten elektronisch führen
-- müssen und nicht nur dürfen. Wie in Berlin Hauptverwaltung und Bezirke zählen, regelt
-- die Ausfüllanleitung.
return {
  label     = { de = "Ämter mit eAkte", en = "Offices using electronic files" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(organisationseinheiten_eakte, organisationseinheiten)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { organisationseinheiten_eakte = 23,
                  organisationseinheiten = 40,
                  gives = 57.5 },
                { organisationseinheiten_eakte = 0,
                  organisationseinheiten = 0,
                  gives = "missing" } },
}
