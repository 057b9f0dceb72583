-- Ja, wenn man in den Bürgerämtern kontaktlos mit dem Smartphone oder der Smartwatch
-- zahlen kann.
return {
  label     = { de = "Mobiles Bezahlen im Bürgeramt",
                en = "Mobile payment at the citizens office" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "zahlung_mobil_buergeramt",
  basis     = "own",
  examples  = { { zahlung_mobil_buergeramt = "ja", gives = 1 },
                { zahlung_mobil_buergeramt = "nein", gives = 0 },
                { gives = "missing" } },
}
