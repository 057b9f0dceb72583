-- Carbon dioxide from the use of energy. SDG Index code sdg13_co2pc; 23.7 gives 0
-- points, 0 gives 100.
return {
  label     = { de = "CO2-Emissionen aus Energie",
                en = "Energy-related CO2 emissions" },
  unit      = "tCO2 per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "co2_energy",
  normalise = goalposts{ low = 0, high = 23.7 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { co2_energy = 4.442170613303152, gives = 4.442170613303152 },
    -- Chad
    { co2_energy = 0.06919197541913558, gives = 0.06919197541913558 },
    { gives = "missing" },
  },
}
