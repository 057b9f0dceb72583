-- Wie digital die Verwaltung hinter dem Schalter arbeitet: Dokumente, Akten,
-- Rechnungen.
return {
  label     = { de = "Interne Prozesse", en = "Internal processes" },
  basis     = "published",
  children  = {
    "dms_einfuehrung",
    "eakte_einfuehrung",
    "erechnung_verarbeitung",
  },
  weights   = {
    dms_einfuehrung = 1,
    eakte_einfuehrung = 1,
    erechnung_verarbeitung = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
