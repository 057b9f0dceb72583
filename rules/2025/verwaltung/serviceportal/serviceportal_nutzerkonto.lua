-- Womit man sich im Serviceportal anmeldet. „städtisch“ ist ein Konto, das nur bei
-- dieser Stadt gilt; „bundid“ steht auch für ein gleichwertiges Konto des Landes.
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
