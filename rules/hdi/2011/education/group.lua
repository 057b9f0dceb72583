-- Knowledge: the geometric mean of the schooling that children can expect and the
-- schooling that adults have had, as a share of the highest of these means, 0.978
-- (New Zealand, 2010).
return {
  label     = { de = "Bildung", en = "Education" },
  aggregate = "geometric",
  normalise = goalposts{ low = 0, high = 0.978, to = {0, 1} },
  basis     = "published",
}
