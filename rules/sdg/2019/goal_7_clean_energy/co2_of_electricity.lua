-- Carbon dioxide from burning fuels, over the electricity produced. SDG Index code
-- sdg7_co2twh; 5.9 gives 0 points, 0 gives 100.
return {
  label     = { de = "CO2 je erzeugtem Strom", en = "CO2 per electricity output" },
  unit      = "MtCO2/TWh",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "co2_of_electricity",
  normalise = goalposts{ low = 0, high = 5.9 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { co2_of_electricity = 0.23298816764928487, gives = 0.23298816764928487 },
    -- India
    { co2_of_electricity = 1.573794629397727, gives = 1.573794629397727 },
    { gives = "missing" },
  },
}
