-- Die elektronische Akte: in wie vielen Ämtern sie gilt, ob die Papierpost in sie
-- eingeht und wie viele Fachverfahren mit ihr verbunden sind. Die Zahl der Ämter zählt
-- doppelt, denn wo die Akte noch auf Papier geführt wird, hilft das Übrige nicht.
return {
  label     = { de = "eAkte", en = "Electronic files" },
  basis     = "own",
  children  = {
    "eakte_aemter_anteil",
    "eakte_posteingang_digital",
    "eakte_fachverfahren_anteil",
  },
  weights   = {
    eakte_aemter_anteil = 2,
    eakte_posteingang_digital = 1,
    eakte_fachverfahren_anteil = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
