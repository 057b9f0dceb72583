-- Securities that foreigners hold in the country and that the country holds abroad,
-- measured by gross domestic product.
return {
  label       = { de = "Wertpapieranlagen mit dem Ausland",
                  en = "Foreign portfolio investment liabilities and assets" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "forport",
  denominator = "gdp",
  basis       = "published",
  examples    = { { forport = 6386.918, gdp = 3477.7962744968,
                    gives = 1.83648422619 },
                  { gdp = 11.4002668775972, gives = "missing" } },
  note        = "COINr's table says million USD; the figures are billions (Germany: "
                .. "6,387).",
}
