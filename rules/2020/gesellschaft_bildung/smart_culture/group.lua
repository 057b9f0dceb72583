-- Kultur im Internet und in virtueller Realität: Sammlungen, Rundgänge, Erlebnisse.
return {
  label     = { de = "Smart Culture", en = "Smart culture" },
  basis     = "published",
  children  = {
    "kultur_sammlung_online",
    "kultur_vr_angebote",
    "kultur_rundgang_360",
  },
  weights   = {
    kultur_sammlung_online = 1,
    kultur_vr_angebote = 1,
    kultur_rundgang_360 = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
