-- Reifegrad des Online-Dienstes für den Parkausweis für Anwohnerinnen und Anwohner,
-- von keinem Dienst über den Online-Antrag bis zur vollständigen Erledigung ohne
-- Vorsprache.
return {
  label     = { de = "Anwohnerparkausweis online",
                en = "Resident parking permit online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_bewohnerparkausweis",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "published",
  examples  = { { online_bewohnerparkausweis = "antrag", gives = 60 },
                { online_bewohnerparkausweis = "durchgängig", gives = 100 },
                { online_bewohnerparkausweis = "keiner", gives = 0 } },
}
