-- Ja, wenn sich ein Gewerbe online anmelden lässt, auch wenn noch ein Behördengang
-- folgt.
return {
  label     = { de = "Gewerbeanmeldung online", en = "Business registration online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_gewerbeanmeldung",
  basis     = "published",
  examples  = { { online_gewerbeanmeldung = "ja", gives = 1 },
                { online_gewerbeanmeldung = "nein", gives = 0 },
                { gives = "missing" } },
}
