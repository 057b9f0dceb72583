-- What small and medium enterprises sell online.
return {
  label     = { de = "Elektronischer Handel", en = "e-Commerce" },
  children  = {
    "smes_selling_online",
    "e_commerce_turnover",
    "selling_cross_border",
  },
  weights   = {
    smes_selling_online = 1,
    e_commerce_turnover = 1,
    selling_cross_border = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
