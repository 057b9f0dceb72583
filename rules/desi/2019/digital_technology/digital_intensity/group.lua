-- How many enterprises are digital at all, in one indicator.
return {
  label     = { de = "Digitale Intensität", en = "Digital intensity" },
  children  = {
    "basic_digital_intensity",
  },
  weights   = {
    basic_digital_intensity = 2,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
