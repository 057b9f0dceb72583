-- Womit man sich im Serviceportal anmeldet. „städtisch“ ist ein Konto, das nur bei
-- dieser Stadt gilt; „bundid“ steht für das Nutzerkonto des Bundes oder ein
-- gleichwertiges Konto des Landes.
return {
  label     = { de = "Nutzerkonto im Serviceportal",
                en = "User account in the service portal" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "serviceportal_nutzerkonto",
  answers   = { {"keines", 0}, {"städtisch", 60}, {"bundid", 100} },
  basis     = "own",
  examples  = { { serviceportal_nutzerkonto = "städtisch", gives = 60 },
                { serviceportal_nutzerkonto = "bundid", gives = 100 },
                { serviceportal_nutzerkonto = "keines", gives = 0 } },
}
