-- Material footprint per head: raw materials taken anywhere for what a country uses.
-- The upper post is the most of any country in a year from 1990 to 2022.
return {
  label     = { de = "Material-Fußabdruck pro Kopf",
                en = "Material footprint per capita" },
  unit      = "t per capita",
  source    = "hdr",
  direction = "lower",
  value     = "material_footprint",
  normalise = goalposts{ low = 0, high = 140.8157, to = {0, 1} },
  basis     = "published",
  examples  = { { material_footprint = 19.8636, gives = 19.8636 } },
}
