-- Ob ein digital kauf- und einlösbarer Gutschein in mindestens 50 Geschäften und
-- Gaststätten der Stadt gilt.
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
