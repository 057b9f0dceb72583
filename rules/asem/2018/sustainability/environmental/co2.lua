-- Carbon dioxide that the country emits for every inhabitant.
return {
  label     = { de = "CO₂-Ausstoß je Kopf", en = "CO2 emissions per capita" },
  unit      = "tonnes per head",
  source    = "asem",
  direction = "lower",
  value     = "co2",
  basis     = "published",
  examples  = { { co2 = 8.88937039483839, gives = 8.88937039483839 } },
}
