-- Netze, die Menschen am Ort selbst bauen. Zum WLAN der Städte selbst lag nichts vor,
-- was alle erfasst.
return {
  label     = { de = "Bürgernetze", en = "Community networks" },
  basis     = "own",
  children  = {
    "freifunk_community",
  },
  weights   = {
    freifunk_community = 1,
  },
  aggregate = "arithmetic",
}
