-- Mobile networks and their use. Coverage by 5G counts twice.
return {
  label     = { de = "Mobiles Breitband", en = "Mobile broadband" },
  children  = {
    "spectrum_5g",
    "coverage_5g",
    "mobile_take_up",
  },
  weights   = {
    spectrum_5g = 1,
    coverage_5g = 2,
    mobile_take_up = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
