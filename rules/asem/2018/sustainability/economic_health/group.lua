-- Debt, growth, research, and the start of the young into working life.
return {
  label    = { de = "Wirtschaft und Finanzen (Bestand)",
               en = "Economic and Financial (Sus)" },
  basis    = "published",
  children = { "pubdebt", "privdebt", "gdpgrow", "rdexp", "neet" },
  weights  = { pubdebt = 1, privdebt = 1, gdpgrow = 1, rdexp = 1, neet = 1 },
}
