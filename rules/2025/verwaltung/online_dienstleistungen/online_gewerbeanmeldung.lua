-- Wie weit sich ein Gewerbe online anmelden lässt. „antrag“: auf den Online-Antrag
-- folgt noch ein Behördengang; „durchgängig“: die Anmeldung wird online auch
-- abgeschlossen.
return {
  label     = { de = "Gewerbeanmeldung online", en = "Business registration online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_gewerbeanmeldung",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { online_gewerbeanmeldung = "antrag", gives = 60 },
                { online_gewerbeanmeldung = "durchgängig", gives = 100 },
                { online_gewerbeanmeldung = "keiner", gives = 0 } },
}
