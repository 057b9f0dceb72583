-- Das Portal, in dem die Dienste der Stadt zusammenlaufen: wie weit es ausgebaut ist,
-- wie man sich anmeldet und ob es genutzt wird.
-- „Reifegrad des Serviceportals“ zählt doppelt. Am Ende steht die beste Stadt bei 100
-- und die letzte bei 0.
return {
  label     = { de = "Serviceportal", en = "Service portal" },
  basis     = "published",
  children  = {
    "serviceportal_reifegrad",
    "serviceportal_nutzerkonto",
    "serviceportal_online_ausweis",
    "serviceportal_antraege_je_1000",
  },
  weights   = {
    serviceportal_reifegrad = 2,
    serviceportal_nutzerkonto = 1,
    serviceportal_online_ausweis = 1,
    serviceportal_antraege_je_1000 = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
