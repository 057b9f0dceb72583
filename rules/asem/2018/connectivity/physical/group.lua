-- Transport, energy and data: what can be touched of a connection.
return {
  label    = { de = "Physische Konnektivität", en = "Physical" },
  basis    = "published",
  children = { "lpi", "flights", "ship", "bord", "elec", "gas", "conspeed", "cov4g" },
  weights  = {
    lpi = 1, flights = 1, ship = 1, bord = 1, elec = 1, gas = 1, conspeed = 1,
    cov4g = 1,
  },
}
