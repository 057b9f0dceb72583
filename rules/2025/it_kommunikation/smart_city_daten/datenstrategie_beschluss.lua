-- Ob die Stadt Regeln dafür hat, wem städtische Daten gehören, wie gut sie sein müssen
-- und wer sie nutzen darf. „entwurf“: die Strategie ist geschrieben; „beschlossen“: der
-- Rat hat ihr zugestimmt.
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
