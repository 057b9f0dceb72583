-- The HDI of women: the geometric mean of their three dimensions.
return {
  label     = { de = "Frauen", en = "Women" },
  children  = { "health", "education", "income" },
  aggregate = "geometric",
  basis     = "published",
}
