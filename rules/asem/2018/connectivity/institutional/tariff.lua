-- The average duty on goods that enter the country.
return {
  label     = { de = "Mittlerer Zollsatz", en = "Mean tariff rate" },
  unit      = "%",
  source    = "asem",
  direction = "lower",
  value     = "tariff",
  basis     = "published",
  examples  = { { tariff = 1.6, gives = 1.6 }, { gives = "missing" } },
}
