-- Anteil der Ämter, die ihre Akten verbindlich elektronisch führen, an allen Ämtern
-- der Kernverwaltung. Ab 100 Prozent gibt es alle Punkte, bei 0 keine. Wer keine
-- Angabe machen kann, wird nur an den übrigen Parametern gemessen.
return {
  label     = { de = "Ämter mit eAkte", en = "Offices using electronic files" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(organisationseinheiten_eakte, organisationseinheiten)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "described",
  examples  = { { organisationseinheiten_eakte = 23,
                  organisationseinheiten = 40,
                  gives = 57.5 },
                { organisationseinheiten_eakte = 0,
                  organisationseinheiten = 0,
                  gives = "missing" } },
}
