-- Ob man den Parkausweis für das eigene Viertel online nur beantragen kann („antrag“)
-- oder ob er ohne Weg ins Amt auch ausgestellt wird („durchgängig“).
return {
  label     = { de = "Anwohnerparkausweis online",
                en = "Resident parking permit online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_bewohnerparkausweis",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { online_bewohnerparkausweis = "antrag", gives = 60 },
                { online_bewohnerparkausweis = "durchgängig", gives = 100 },
                { online_bewohnerparkausweis = "keiner", gives = 0 } },
}
