-- Ja, wenn sich ein Umzug innerhalb der Stadt online melden lässt, auch wenn man danach
-- noch ins Amt muss.
return {
  label     = { de = "Umzug innerhalb der Stadt online anmelden",
                en = "Online change of address within the city" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_ummeldung",
  basis     = "published",
  examples  = { { online_ummeldung = "ja", gives = 1 },
                { online_ummeldung = "nein", gives = 0 },
                { gives = "missing" } },
}
