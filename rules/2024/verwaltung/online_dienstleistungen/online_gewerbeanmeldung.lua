-- Reifegrad des Online-Dienstes für die Anmeldung eines Gewerbes, von keinem Dienst
-- über den Online-Antrag bis zur vollständigen Erledigung ohne Vorsprache.
return {
  label     = { de = "Gewerbeanmeldung online", en = "Business registration online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_gewerbeanmeldung",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "published",
  examples  = { { online_gewerbeanmeldung = "antrag", gives = 60 },
                { online_gewerbeanmeldung = "durchgängig", gives = 100 },
                { online_gewerbeanmeldung = "keiner", gives = 0 } },
}
