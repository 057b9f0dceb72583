-- Die urbane Datenplattform: ob sie läuft, was auf ihr zusammenkommt und wer davon
-- etwas hat.
-- „Urbane Datenplattform“ zählt doppelt. Beste Stadt 100, letzte Stadt 0, alle anderen
-- dazwischen.
return {
  label     = { de = "Smart City Daten", en = "Smart city data" },
  basis     = "published",
  children  = {
    "datenplattform_betrieb",
    "datenplattform_standards",
    "stadtdashboard_echtzeit",
    "datenplattform_quellen",
    "datenstrategie_beschluss",
  },
  weights   = {
    datenplattform_betrieb = 2,
    datenplattform_standards = 1,
    stadtdashboard_echtzeit = 1,
    datenplattform_quellen = 1,
    datenstrategie_beschluss = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
