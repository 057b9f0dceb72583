-- The HDI as printed: the geometric mean of its three dimensions, to three decimals.
return {
  label     = { de = "Menschliche Entwicklung (HDI)",
                en = "Human development (HDI)" },
  children  = { "health", "education", "income" },
  aggregate = "geometric",
  decimals  = 3,
  basis     = "published",
}
