-- Carbon dioxide emissions from production, per head. The upper post is the most that
-- any country emitted in a year from 1990 to 2022.
return {
  label     = { de = "CO2-Emissionen pro Kopf (Produktion)",
                en = "Carbon dioxide emissions per capita (production)" },
  unit      = "t CO2 per capita",
  source    = "hdr",
  direction = "lower",
  value     = "co2_per_capita",
  normalise = goalposts{ low = 0, high = 76.61294863, to = {0, 1} },
  basis     = "published",
  examples  = { { co2_per_capita = 8.138240833, gives = 8.138240833 } },
}
