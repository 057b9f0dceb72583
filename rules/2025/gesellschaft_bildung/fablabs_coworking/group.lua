-- Orte, an denen man digitale Geräte ausprobieren oder mit anderen zusammen arbeiten
-- kann.
return {
  label     = { de = "FabLabs und Coworking", en = "FabLabs and coworking" },
  basis     = "own",
  children  = { "fablab_makerspace", "coworking_je_100k" },
  weights   = { fablab_makerspace = 1, coworking_je_100k = 1 },
  aggregate = "arithmetic",
  normalise = "minmax",
}
