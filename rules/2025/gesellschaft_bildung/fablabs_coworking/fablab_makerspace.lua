-- Ja, wenn es in der Stadt eine offene Werkstatt mit digitalen Geräten wie 3D-Druckern
-- gibt, ein FabLab oder einen Makerspace, zu der alle Zutritt haben.
return {
  label     = { de = "FabLab oder Makerspace", en = "FabLab or makerspace" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "fablab_makerspace",
  basis     = "own",
  examples  = { { fablab_makerspace = "ja", gives = 1 },
                { fablab_makerspace = "nein", gives = 0 },
                { gives = "missing" } },
}
