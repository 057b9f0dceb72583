-- Wie digital die Verwaltung hinter dem Schalter arbeitet: Rechnungen, mobiles
-- Arbeiten, Informationssicherheit.
return {
  label     = { de = "Interne Prozesse", en = "Internal processes" },
  basis     = "published",
  children  = {
    "erechnung_verarbeitung",
    "mobile_arbeitsplaetze_anteil",
    "informationssicherheit_isms",
  },
  weights   = {
    erechnung_verarbeitung = 1,
    mobile_arbeitsplaetze_anteil = 1,
    informationssicherheit_isms = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
