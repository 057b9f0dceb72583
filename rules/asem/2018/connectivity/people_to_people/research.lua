-- Publications that were written together with people abroad, measured by gross
-- domestic product.
return {
  label       = { de = "Forschungsergebnisse mit ausländischen Beteiligten",
                  en = "Research outputs with international collaborations" },
  unit        = "per billion USD of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "research",
  denominator = "gdp",
  basis       = "published",
  examples    = { { research = 78353, gdp = 3477.7962744968, gives = 22.5294967893 },
                  { gives = "missing" } },
}
