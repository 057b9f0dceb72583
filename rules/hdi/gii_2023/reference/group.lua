-- What both have together: the geometric mean of three dimensions, each of which is
-- the plain mean of women and men.
return {
  label     = { de = "Bezugswert", en = "Reference" },
  children  = { "health", "empowerment", "labour" },
  aggregate = "geometric",
  basis     = "published",
}
