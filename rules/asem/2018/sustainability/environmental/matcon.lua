-- Raw materials that the country uses up for every inhabitant.
return {
  label     = { de = "Rohstoffverbrauch je Kopf",
                en = "Domestic material consumption per capita" },
  unit      = "tonnes per head",
  source    = "asem",
  direction = "lower",
  value     = "matcon",
  basis     = "published",
  examples  = { { matcon = 15.01561584, gives = 15.01561584 } },
}
