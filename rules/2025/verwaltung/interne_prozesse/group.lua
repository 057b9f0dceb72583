-- Wie digital die Verwaltung hinter dem Schalter arbeitet: Rechnungen, mobiles
-- Arbeiten, Informationssicherheit, künstliche Intelligenz.
return {
  label     = { de = "Interne Prozesse", en = "Internal processes" },
  basis     = "own",
  children  = {
    "erechnung_verarbeitung",
    "mobile_arbeitsplaetze_anteil",
    "informationssicherheit_isms",
    "ki_anwendung_verwaltung",
  },
  weights   = {
    erechnung_verarbeitung = 1,
    mobile_arbeitsplaetze_anteil = 1,
    informationssicherheit_isms = 1,
    ki_anwendung_verwaltung = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
