-- Wie viel Prozent der Ampeln, an denen Linien vorbeiführen, Bussen oder Bahnen Vorrang
-- geben. Alle übrigen Ampeln der Stadt bleiben außer Betracht.
return {
  label     = { de = "Ampeln mit ÖPNV-Bevorrechtigung",
                en = "Traffic lights with public transport priority" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(ampeln_oepnv_vorrang, ampeln_linienweg)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { ampeln_oepnv_vorrang = 126, ampeln_linienweg = 200, gives = 63 },
                { ampeln_oepnv_vorrang = 0, ampeln_linienweg = 0, gives = "missing" } },
}
