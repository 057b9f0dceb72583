-- Fixed and mobile networks: who uses them, whom they reach and what they cost.
-- Mobile broadband counts most, prices least.
return {
  label     = { de = "Konnektivität", en = "Connectivity" },
  children  = {
    "fixed_take_up",
    "fixed_coverage",
    "mobile",
    "prices",
  },
  weights   = {
    fixed_take_up = 0.25,
    fixed_coverage = 0.25,
    mobile = 0.4,
    prices = 0.1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
