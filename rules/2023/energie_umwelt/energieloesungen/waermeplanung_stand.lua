-- Stand der kommunalen Wärmeplanung, vom Beginn der Bestandsaufnahme über den
-- öffentlich ausgelegten Entwurf bis zum beschlossenen Plan.
return {
  label     = { de = "Kommunale Wärmeplanung", en = "Municipal heat planning" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "waermeplanung_stand",
  answers   = { {"keine", 0}, {"begonnen", 30}, {"entwurf", 60}, {"beschlossen", 100} },
  basis     = "described",
  examples  = { { waermeplanung_stand = "entwurf", gives = 60 },
                { waermeplanung_stand = "beschlossen", gives = 100 },
                { waermeplanung_stand = "keine", gives = 0 } },
}
