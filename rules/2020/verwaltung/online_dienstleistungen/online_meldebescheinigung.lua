-- Ja, wenn man eine Bescheinigung über die eigene Meldeadresse online beantragen kann.
return {
  label     = { de = "Meldebescheinigung online",
                en = "Registration certificate online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_meldebescheinigung",
  basis     = "own",
  examples  = { { online_meldebescheinigung = "ja", gives = 1 },
                { online_meldebescheinigung = "nein", gives = 0 },
                { gives = "missing" } },
}
