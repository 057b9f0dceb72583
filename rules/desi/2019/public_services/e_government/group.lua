-- Services, forms and data of authorities. Services for citizens and for businesses
-- count twice.
return {
  label     = { de = "E-Government", en = "e-Government" },
  children  = {
    "e_government_users",
    "prefilled_forms",
    "services_for_citizens",
    "services_for_businesses",
    "open_data",
  },
  weights   = {
    e_government_users = 1,
    prefilled_forms = 1,
    services_for_citizens = 2,
    services_for_businesses = 2,
    open_data = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
