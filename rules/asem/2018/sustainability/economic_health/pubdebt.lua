-- What the state owes, measured by gross domestic product.
return {
  label     = { de = "Staatsverschuldung", en = "Public debt as a percentage of GDP" },
  unit      = "%",
  source    = "asem",
  direction = "lower",
  value     = "pubdebt",
  basis     = "published",
  examples  = { { pubdebt = 70.99, gives = 70.99 }, { gives = "missing" } },
}
