-- Trade and money across borders. Everything is measured by gross domestic product, so
-- that a small open economy can lead.
return {
  label    = { de = "Wirtschaft und Finanzen (Verbindungen)",
               en = "Economic and Financial (Con)" },
  basis    = "published",
  children = { "goods", "services", "fdi", "premit", "forport" },
  weights  = { goods = 1, services = 1, fdi = 1, premit = 1, forport = 1 },
}
