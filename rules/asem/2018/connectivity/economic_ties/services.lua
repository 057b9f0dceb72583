-- Services bought from and sold to other countries, measured by gross domestic product.
return {
  label       = { de = "Dienstleistungshandel", en = "Trade in services" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "services",
  denominator = "gdp",
  basis       = "published",
  examples    = { { services = 578.4264, gdp = 3477.7962744968,
                    gives = 0.166319805516 },
                  { gives = "missing" } },
  note        = "COINr's table says million USD; the figures are billions (Germany: "
                .. "578).",
}
