-- Offene Werkstätten mit digitalen Geräten: wie oft man sie nutzen kann und ob die
-- Stadt sie unterstützt.
return {
  label     = { de = "FabLabs", en = "FabLabs" },
  basis     = "own",
  children  = { "fablab_oeffnungstage", "fablab_foerderung" },
  weights   = { fablab_oeffnungstage = 1, fablab_foerderung = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
