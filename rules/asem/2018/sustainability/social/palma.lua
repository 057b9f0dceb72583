-- What the richest tenth earns for each dollar of the poorest four tenths.
return {
  label     = { de = "Palma-Index der Einkommen", en = "Palma Index" },
  unit      = "ratio",
  source    = "asem",
  direction = "lower",
  value     = "palma",
  basis     = "published",
  examples  = { { palma = 1.1, gives = 1.1 }, { gives = "missing" } },
}
