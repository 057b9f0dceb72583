-- Women of 15 and over who work or look for work.
return {
  label     = { de = "Erwerbsbeteiligung von Frauen",
                en = "Labour force participation of women" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "labour_force_women",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { labour_force_women = 56.13, gives = 56.13 } },
}
