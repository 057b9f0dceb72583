-- The share of people who live on less than the international poverty line.
return {
  label     = { de = "Bevölkerung unter der internationalen Armutsgrenze",
                en = "Population living below the international poverty line" },
  unit      = "%",
  source    = "asem",
  direction = "lower",
  value     = "poverty",
  basis     = "published",
  examples  = { { poverty = 0, gives = 0 }, { gives = "missing" } },
}
