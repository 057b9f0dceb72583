-- Ja, wenn man sich im Serviceportal mit der Online-Funktion des Personalausweises
-- ausweisen kann und damit keine Unterschrift auf Papier mehr braucht.
return {
  label     = { de = "Online-Ausweis im Serviceportal",
                en = "Electronic ID in the service portal" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "serviceportal_online_ausweis",
  basis     = "own",
  examples  = { { serviceportal_online_ausweis = "ja", gives = 1 },
                { serviceportal_online_ausweis = "nein", gives = 0 },
                { gives = "missing" } },
}
