-- Das Portal, in dem die Online-Dienste der Stadt zusammenlaufen: was es kann und wie
-- man sich anmeldet. Der Reifegrad zählt doppelt, denn von ihm hängt das Übrige ab.
return {
  label     = { de = "Serviceportal", en = "Service portal" },
  basis     = "own",
  children  = { "serviceportal_reifegrad", "serviceportal_nutzerkonto" },
  weights   = { serviceportal_reifegrad = 2, serviceportal_nutzerkonto = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
