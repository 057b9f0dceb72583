-- The share of people who have a degree of a university or college.
return {
  label     = { de = "Bevölkerung mit Hochschulabschluss", en = "Tertiary graduates" },
  unit      = "%",
  source    = "asem",
  direction = "higher",
  value     = "tertgrad",
  basis     = "published",
  examples  = { { tertgrad = 24.74205, gives = 24.74205 }, { gives = "missing" } },
}
