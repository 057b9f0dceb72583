-- Ja, wenn das Serviceportal außer Karte und Lastschrift auch PayPal oder einen
-- ähnlichen Bezahldienst anbietet.
return {
  label     = { de = "PayPal oder vergleichbarer Bezahldienst im Serviceportal",
                en = "PayPal or similar payment service in the service portal" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "zahlung_paypal_serviceportal",
  basis     = "own",
  examples  = { { zahlung_paypal_serviceportal = "ja", gives = 1 },
                { zahlung_paypal_serviceportal = "nein", gives = 0 },
                { gives = "missing" } },
}
