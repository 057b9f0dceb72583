-- The share of people who live where there is a mobile network of the fourth generation
-- or better.
return {
  label     = { de = "Versorgung mit 4G-Mobilfunk",
                en = "Population covered by at least a 4G mobile network" },
  unit      = "%",
  source    = "asem",
  direction = "higher",
  value     = "cov4g",
  basis     = "published",
  examples  = { { cov4g = 95.7, gives = 95.7 } },
}
