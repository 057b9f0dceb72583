-- Ja, wenn sich ein Kraftfahrzeug online abmelden lässt, und zwar bei der Behörde, die
-- für die Stadt zuständig ist.
return {
  label     = { de = "Kfz-Abmeldung online", en = "Vehicle deregistration online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_kfz_abmeldung",
  basis     = "own",
  examples  = { { online_kfz_abmeldung = "ja", gives = 1 },
                { online_kfz_abmeldung = "nein", gives = 0 },
                { gives = "missing" } },
}
