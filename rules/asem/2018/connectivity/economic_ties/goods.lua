-- Goods bought from and sold to other countries, measured by gross domestic product.
return {
  label       = { de = "Warenhandel", en = "Trade in goods" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "goods",
  denominator = "gdp",
  basis       = "published",
  examples    = { { goods = 1919.194, gdp = 3477.7962744968,
                    gives = 0.551841985131 },
                  { gives = "missing" } },
  note        = "COINr's table says trillion USD; the figures are billions (Germany: "
                .. "1,919).",
}
