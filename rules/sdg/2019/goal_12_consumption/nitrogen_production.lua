-- Reactive nitrogen released by what is produced in the country. SDG Index code
-- sdg12_prodnitro; 86.5 gives 0 points, 2.3 gives 100.
return {
  label     = { de = "Stickstoff-Fußabdruck der Produktion",
                en = "Nitrogen footprint of production" },
  unit      = "kg per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "nitrogen_production",
  normalise = goalposts{ low = 2.3, high = 86.5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { nitrogen_production = 41.64636997669325, gives = 41.64636997669325 },
    -- India
    { nitrogen_production = 12.903511853959635, gives = 12.903511853959635 },
    { gives = "missing" },
  },
}
