-- Ja, wenn die Bürgerämter für Gebühren wenigstens eine gängige Kreditkarte annehmen.
return {
  label     = { de = "Kreditkarte im Bürgeramt",
                en = "Credit card at the citizens office" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "zahlung_kreditkarte_buergeramt",
  basis     = "own",
  examples  = { { zahlung_kreditkarte_buergeramt = "ja", gives = 1 },
                { zahlung_kreditkarte_buergeramt = "nein", gives = 0 },
                { gives = "missing" } },
}
