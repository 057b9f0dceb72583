-- What households and firms owe, loans and securities, measured by gross domestic
-- product.
return {
  label     = { de = "Private Verschuldung",
                en = "Private debt, loans and debt securities as percentage of GDP" },
  unit      = "%",
  source    = "asem",
  direction = "lower",
  value     = "privdebt",
  basis     = "published",
  examples  = { { privdebt = 105.91991221514, gives = 105.91991221514 },
                { gives = "missing" } },
}
