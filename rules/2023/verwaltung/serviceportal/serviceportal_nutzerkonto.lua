-- Art der Anmeldung im Serviceportal, unterschieden nach keinem Konto, rein
-- städtischem Konto und Anbindung an BundID oder ein gleichwertiges Landeskonto.
return {
  label     = { de = "Nutzerkonto im Serviceportal",
                en = "User account in the service portal" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "serviceportal_nutzerkonto",
  answers   = { {"keines", 0}, {"städtisch", 30}, {"bundid", 100} },
  basis     = "own",
  examples  = { { serviceportal_nutzerkonto = "städtisch", gives = 30 },
                { serviceportal_nutzerkonto = "bundid", gives = 100 },
                { serviceportal_nutzerkonto = "keines", gives = 0 } },
}
