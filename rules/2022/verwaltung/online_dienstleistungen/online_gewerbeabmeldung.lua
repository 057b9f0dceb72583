-- Ja, wenn sich ein Gewerbe online abmelden lässt, ohne dass man dafür noch ein
-- Formular auf Papier unterschreiben muss.
return {
  label     = { de = "Gewerbeabmeldung online", en = "Business deregistration online" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_gewerbeabmeldung",
  basis     = "published",
  examples  = { { online_gewerbeabmeldung = "ja", gives = 1 },
                { online_gewerbeabmeldung = "nein", gives = 0 },
                { gives = "missing" } },
}
