-- Ob Gebühren in den Bürgerämtern der Stadt mit einer Girocard (EC-Karte) bezahlt
-- werden können. Ein Plan oder Beschluss allein genügt nicht.
return {
  label     = { de = "Girocard im Bürgeramt",
                en = "Debit card at the citizens office" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "zahlung_girocard_buergeramt",
  basis     = "described",
  examples  = { { zahlung_girocard_buergeramt = "ja", gives = 1 },
                { zahlung_girocard_buergeramt = "nein", gives = 0 },
                { gives = "missing" } },
}
