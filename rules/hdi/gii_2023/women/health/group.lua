-- Reproductive health: the geometric mean of two ratios, 1 at best.
return {
  label     = { de = "Gesundheit", en = "Health" },
  children  = { "maternal_mortality", "adolescent_births" },
  aggregate = "geometric",
  basis     = "published",
}
