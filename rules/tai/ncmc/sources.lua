-- Woher die Angaben kommen.
return {
  -- Die Rohwerte der acht Indikatoren, aus dem Human Development Report 2001.
  tai_anhang = {
    label     = {
      de = "Handbook on Constructing Composite Indicators, Anhang, Tabelle A.2",
      en = "Handbook on Constructing Composite Indicators, appendix, table A.2",
    },
    publisher = "OECD und JRC, nach UNDP, Human Development Report 2001",
    url       = "https://doi.org/10.1787/9789264043466-en",
    licence   = "© OECD 2008, mit Nennung der Quelle",
    year      = 2008,
  },
}
