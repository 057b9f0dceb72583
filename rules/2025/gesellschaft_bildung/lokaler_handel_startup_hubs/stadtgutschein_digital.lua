-- Ja, wenn man einen Gutschein der Stadt digital kaufen und digital einlösen kann und
-- mindestens 50 Geschäfte und Gaststätten ihn annehmen.
return {
  label     = { de = "Digitaler Stadtgutschein", en = "Digital city voucher" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "stadtgutschein_digital",
  basis     = "own",
  examples  = { { stadtgutschein_digital = "ja", gives = 1 },
                { stadtgutschein_digital = "nein", gives = 0 },
                { gives = "missing" } },
}
