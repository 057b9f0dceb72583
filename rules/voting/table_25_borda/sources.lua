-- Woher die Angaben kommen.
return {
  -- Die Stimmen der Beispiele zu Mehrheiten und Reihenfolgen.
  handbook = {
    label     = {
      de = "Handbook on Constructing Composite Indicators, Schritt 6",
      en = "Handbook on Constructing Composite Indicators, step 6",
    },
    publisher = "OECD und JRC",
    url       = "https://doi.org/10.1787/9789264043466-en",
    licence   = "© OECD 2008, mit Nennung der Quelle",
    year      = 2008,
  },
}
