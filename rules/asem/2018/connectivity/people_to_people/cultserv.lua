-- Cultural services bought from and sold to other countries, measured by gross domestic
-- product.
return {
  label       = { de = "Handel mit kulturellen Dienstleistungen",
                  en = "Trade in cultural services" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "cultserv",
  denominator = "gdp",
  basis       = "published",
  examples    = { { cultserv = 4.83603, gdp = 3477.7962744968,
                    gives = 0.00139054436152 },
                  { gdp = 11.4002668775972, gives = "missing" } },
  note        = "COINr's table says million USD; the figures are billions (Germany: "
                .. "4.8).",
}
