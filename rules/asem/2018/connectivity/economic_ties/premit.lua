-- Money that people send home from abroad, received and paid, measured by gross
-- domestic product.
return {
  label       = { de = "Private Überweisungen über die Grenze",
                  en = "Personal remittances (received and paid)" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "premit",
  denominator = "gdp",
  basis       = "published",
  examples    = { { premit = 28.68159526672449, gdp = 3477.7962744968,
                    gives = 0.00824706020794 },
                  { gives = "missing" } },
  note        = "COINr's table says million USD; the figures are billions (Germany: "
                .. "29).",
}
