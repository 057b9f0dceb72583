-- Wie man an eine Bescheinigung über die eigene Meldeadresse kommt: gar nicht online,
-- mit einem Online-Antrag oder vollständig online, ohne im Amt zu erscheinen.
return {
  label     = { de = "Meldebescheinigung online",
                en = "Registration certificate online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_meldebescheinigung",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { online_meldebescheinigung = "antrag", gives = 60 },
                { online_meldebescheinigung = "durchgängig", gives = 100 },
                { online_meldebescheinigung = "keiner", gives = 0 } },
}
