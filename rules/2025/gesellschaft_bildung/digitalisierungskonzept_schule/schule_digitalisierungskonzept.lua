-- Ob die Stadt als Schulträgerin ein Konzept für Ausstattung, Betrieb und Medienbildung
-- hat. „entwurf“: es ist geschrieben; „beschlossen“: es gilt und wird fortgeschrieben.
return {
  label     = { de = "Digitalisierungskonzept des Schulträgers",
                en = "Digital concept of the school authority" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "schule_digitalisierungskonzept",
  answers   = { {"keines", 0}, {"entwurf", 50}, {"beschlossen", 100} },
  basis     = "own",
  examples  = { { schule_digitalisierungskonzept = "entwurf", gives = 50 },
                { schule_digitalisierungskonzept = "beschlossen", gives = 100 },
                { schule_digitalisierungskonzept = "keines", gives = 0 } },
}
