-- What broadband costs, in one indicator.
return {
  label     = { de = "Breitbandpreise", en = "Broadband prices" },
  children  = {
    "broadband_price_index",
  },
  weights   = {
    broadband_price_index = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
