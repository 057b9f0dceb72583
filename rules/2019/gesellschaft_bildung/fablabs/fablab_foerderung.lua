-- Ja, wenn die Stadt ein FabLab oder eine andere offene Werkstatt unterstützt, ob mit
-- Geld, mit Räumen oder mit Personal.
return {
  label     = { de = "Städtische Förderung von FabLabs",
                en = "Municipal support for FabLabs" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "fablab_foerderung",
  basis     = "own",
  examples  = { { fablab_foerderung = "ja", gives = 1 },
                { fablab_foerderung = "nein", gives = 0 },
                { gives = "missing" } },
}
