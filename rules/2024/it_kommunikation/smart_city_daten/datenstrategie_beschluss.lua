-- Stand einer Datenstrategie der Stadt mit Regeln zu Eigentum, Qualität und Nutzung
-- städtischer Daten (keine, Entwurf, vom Rat beschlossen).
return {
  label     = { de = "Kommunale Datenstrategie", en = "Municipal data strategy" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "datenstrategie_beschluss",
  answers   = { {"keine", 0}, {"entwurf", 50}, {"beschlossen", 100} },
  basis     = "own",
  examples  = { { datenstrategie_beschluss = "entwurf", gives = 50 },
                { datenstrategie_beschluss = "beschlossen", gives = 100 },
                { datenstrategie_beschluss = "keine", gives = 0 } },
}
