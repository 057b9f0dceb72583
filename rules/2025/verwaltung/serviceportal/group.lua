-- Das Portal, in dem die Online-Dienste der Stadt zusammenlaufen: was es kann, wie man
-- sich anmeldet und wie viel es genutzt wird. Der Reifegrad zählt doppelt, denn von ihm
-- hängt das Übrige ab.
return {
  label     = { de = "Serviceportal", en = "Service portal" },
  basis     = "own",
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
