-- Seven technologies. Big data, cloud and artificial intelligence count twice.
return {
  label     = { de = "Digitale Technologien für Unternehmen",
                en = "Digital technologies for businesses" },
  children  = {
    "information_sharing",
    "social_media",
    "big_data",
    "cloud",
    "artificial_intelligence",
    "ict_sustainability",
    "e_invoices",
  },
  weights   = {
    information_sharing = 1,
    social_media = 1,
    big_data = 2,
    cloud = 2,
    artificial_intelligence = 2,
    ict_sustainability = 1,
    e_invoices = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
