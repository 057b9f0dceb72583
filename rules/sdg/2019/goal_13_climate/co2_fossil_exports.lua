-- Carbon dioxide that exported coal, oil and gas will give off. SDG Index code
-- sdg13_co2export; 44000 gives 0 points, 0 gives 100.
return {
  label     = { de = "CO2 in exportierten fossilen Brennstoffen",
                en = "CO2 in exported fossil fuels" },
  unit      = "kg per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "co2_fossil_exports",
  normalise = goalposts{ low = 0, high = 44000 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { co2_fossil_exports = 82.75044091277998, gives = 82.75044091277998 },
    -- India
    { co2_fossil_exports = 2.119551982669843, gives = 2.119551982669843 },
    { gives = "missing" },
  },
}
