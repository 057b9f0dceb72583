-- DESI indicator 1b2. Women among the employed ICT specialists. Half of them gives
-- full points.
return {
  label     = { de = "Frauen unter den IKT-Fachkräften",
                en = "Female ICT specialists" },
  unit      = "share (0 to 1)",
  source    = "eurostat_labour",
  direction = "higher",
  value     = "female_ict_specialists",
  normalise = goalposts{ low = 0, high = 0.5, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { female_ict_specialists = 0.19899999999999998, gives = 0.19899999999999998 },
    -- Romania
    { female_ict_specialists = 0.237, gives = 0.237 },
    { gives = "missing" },
  },
}
