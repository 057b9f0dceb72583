-- Ob private, betriebliche oder städtische Stellplätze außerhalb ihrer Nutzungszeit
-- über eine Plattform für andere buchbar sind. Ein Plan oder Beschluss allein genügt
-- nicht.
return {
  label     = { de = "Parkplatz-Sharing", en = "Shared parking spaces" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "parkplatz_sharing",
  basis     = "published",
  examples  = { { parkplatz_sharing = "ja", gives = 1 },
                { parkplatz_sharing = "nein", gives = 0 },
                { gives = "missing" } },
}
