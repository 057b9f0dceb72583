-- Direct investment across the country's borders, measured by gross domestic product.
return {
  label       = { de = "Ausländische Direktinvestitionen",
                  en = "Foreign direct investment" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "fdi",
  denominator = "gdp",
  basis       = "published",
  examples    = { { fdi = 47, gdp = 3477.7962744968, gives = 0.0135143051204 },
                  { gives = "missing" } },
}
