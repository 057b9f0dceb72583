-- Wie die Stadt ihre Daten zusammenführt und zeigt: Datenplattform, offene Standards,
-- Dashboard. Die Plattform zählt doppelt, denn auf ihr baut das Übrige auf.
return {
  label     = { de = "Smart City Plattform", en = "Smart city platform" },
  basis     = "published",
  children  = {
    "datenplattform_betrieb",
    "datenplattform_standards",
    "stadtdashboard_echtzeit",
  },
  weights   = {
    datenplattform_betrieb = 2,
    datenplattform_standards = 1,
    stadtdashboard_echtzeit = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
