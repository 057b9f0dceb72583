-- Wie weit die kommunale Wärmeplanung ist. „begonnen“: der Bestand wird aufgenommen;
-- „entwurf“: ein Entwurf liegt öffentlich aus; „beschlossen“: der Plan ist beschlossen.
return {
  label     = { de = "Kommunale Wärmeplanung", en = "Municipal heat planning" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "waermeplanung_stand",
  answers   = { {"keine", 0}, {"begonnen", 30}, {"entwurf", 60}, {"beschlossen", 100} },
  basis     = "own",
  examples  = { { waermeplanung_stand = "begonnen", gives = 30 },
                { waermeplanung_stand = "entwurf", gives = 60 },
                { waermeplanung_stand = "beschlossen", gives = 100 },
                { waermeplanung_stand = "keine", gives = 0 } },
}
