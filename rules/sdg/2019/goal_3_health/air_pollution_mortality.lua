-- Deaths due to polluted air in homes and outdoors, standardised by age. SDG Index
-- code sdg3_pollmort; 368.8 gives 0 points, 0 gives 100.
return {
  label     = { de = "Sterblichkeit durch Luftverschmutzung",
                en = "Mortality from air pollution" },
  unit      = "per 100,000 population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "air_pollution_mortality",
  normalise = goalposts{ low = 0, high = 368.8 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { air_pollution_mortality = 7, gives = 7 },
    -- Chad
    { air_pollution_mortality = 280, gives = 280 },
    { gives = "missing" },
  },
}
