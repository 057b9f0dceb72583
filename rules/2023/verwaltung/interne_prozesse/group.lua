-- Digitale Abläufe im Inneren der Verwaltung, die außen niemand sieht und ohne die
-- außen wenig geht.
-- Alle Parameter zählen gleich. Danach wird der Indikator gestreckt: die beste Stadt
-- erhält 100, die schwächste 0.
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
