-- How far farming is from the best use of nitrogen and of land; 0 is best. SDG Index
-- code sdg2_nue; 1.2 gives 0 points, 0 gives 100.
return {
  label     = { de = "Index des nachhaltigen Stickstoffmanagements",
                en = "Sustainable nitrogen management index" },
  unit      = "index",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "nitrogen_management",
  normalise = goalposts{ low = 0, high = 1.2 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { nitrogen_management = 0.5839188344087676, gives = 0.5839188344087676 },
    -- India
    { nitrogen_management = 0.9758642360870853, gives = 0.9758642360870853 },
    { gives = "missing" },
  },
}
