-- Air, water and transport in cities.
return {
  label     = { de = "Ziel 11: Nachhaltige Städte",
                en = "Goal 11: Sustainable cities and communities" },
  children  = {
    "fine_particles",
    "piped_water",
    "public_transport",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
