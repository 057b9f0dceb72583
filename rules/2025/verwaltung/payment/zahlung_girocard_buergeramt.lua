-- Ja, wenn man in den Bürgerämtern Gebühren mit der Girocard (EC-Karte) zahlen kann.
return {
  label     = { de = "Girocard im Bürgeramt",
                en = "Debit card at the citizens office" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "zahlung_girocard_buergeramt",
  basis     = "own",
  examples  = { { zahlung_girocard_buergeramt = "ja", gives = 1 },
                { zahlung_girocard_buergeramt = "nein", gives = 0 },
                { gives = "missing" } },
}
