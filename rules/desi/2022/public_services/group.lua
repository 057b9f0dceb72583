-- What authorities offer online, and who uses it. The dimension has one sub-dimension
-- alone.
return {
  label     = { de = "Digitale öffentliche Dienste", en = "Digital public services" },
  children  = {
    "e_government",
  },
  weights   = {
    e_government = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
