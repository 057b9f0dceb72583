-- Patents that have an inventor abroad as well, measured by gross domestic product.
return {
  label       = { de = "Patente mit ausländischen Miterfindern",
                  en = "Patents with foreign co-inventor" },
  unit        = "per billion USD of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "pat",
  denominator = "gdp",
  basis       = "published",
  examples    = { { pat = 2771.7, gdp = 3477.7962744968, gives = 0.796970202172 },
                  { gdp = 220.83673289280702, gives = "missing" } },
}
