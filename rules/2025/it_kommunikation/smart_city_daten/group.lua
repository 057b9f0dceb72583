-- Wie die Stadt ihre Daten zusammenführt und nutzt, von der Datenplattform über
-- Strategie und Dashboard bis zum digitalen Zwilling. Die Plattform zählt doppelt, denn
-- auf ihr baut das Übrige auf.
return {
  label     = { de = "Datenplattformen", en = "Data platforms" },
  basis     = "described",
  children  = {
    "datenplattform_betrieb",
    "datenplattform_standards",
    "stadtdashboard_echtzeit",
    "datenplattform_quellen",
    "datenstrategie_beschluss",
    "digitaler_zwilling",
  },
  weights   = {
    datenplattform_betrieb = 2,
    datenplattform_standards = 1,
    stadtdashboard_echtzeit = 1,
    datenplattform_quellen = 1,
    datenstrategie_beschluss = 1,
    digitaler_zwilling = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
