-- Ob in der Stadt mindestens ein öffentlich zugängliches FabLab oder ein Makerspace
-- mit digitalen Fertigungsgeräten besteht.
return {
  label     = { de = "FabLab oder Makerspace", en = "FabLab or makerspace" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "fablab_makerspace",
  basis     = "published",
  examples  = { { fablab_makerspace = "ja", gives = 1 },
                { fablab_makerspace = "nein", gives = 0 },
                { gives = "missing" } },
}
