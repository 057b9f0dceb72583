-- The HDI of men: the geometric mean of their three dimensions.
return {
  label     = { de = "Männer", en = "Men" },
  children  = { "health", "education", "income" },
  aggregate = "geometric",
  basis     = "published",
}
