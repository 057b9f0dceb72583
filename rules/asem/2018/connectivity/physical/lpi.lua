-- How well goods get into, through and out of the country: the World Bank's Logistics
-- Performance Index, from 1 (poor) to 5 (very good).
return {
  label     = { de = "Logistikleistung", en = "Logistics Performance Index" },
  unit      = "score 1 to 5",
  source    = "asem",
  direction = "higher",
  value     = "lpi",
  basis     = "published",
  examples  = { { lpi = 4.225967, gives = 4.225967 } },
}
