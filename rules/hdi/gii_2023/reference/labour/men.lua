-- Men of 15 and over who work or look for work.
return {
  label     = { de = "Erwerbsbeteiligung von Männern",
                en = "Labour force participation of men" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "labour_force_men",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { labour_force_men = 66.59, gives = 66.59 } },
}
