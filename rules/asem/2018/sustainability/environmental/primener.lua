-- Energy that the country takes from nature for what it produces: kilograms of oil
-- equivalent for 1,000 dollars of gross domestic product, at purchasing power and the
-- prices of 2011.
return {
  label     = { de = "Primärenergie je Wirtschaftsleistung",
                en = "Primary energy use per GDP" },
  unit      = "kg of oil equivalent per 1,000 USD",
  source    = "asem",
  direction = "lower",
  value     = "primener",
  basis     = "published",
  examples  = { { primener = 86.76327348811063, gives = 86.76327348811063 },
                { gives = "missing" } },
}
