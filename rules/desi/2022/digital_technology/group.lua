-- How enterprises use digital technology. The technologies themselves count for seven
-- tenths.
return {
  label     = { de = "Integration der Digitaltechnik",
                en = "Integration of digital technology" },
  children  = {
    "digital_intensity",
    "business_technologies",
    "e_commerce",
  },
  weights   = {
    digital_intensity = 0.15,
    business_technologies = 0.7,
    e_commerce = 0.15,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
